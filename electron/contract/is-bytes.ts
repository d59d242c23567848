/** True for bytes of whatever realm made them: a preload script's own `Uint8Array` is not the page's. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
}
