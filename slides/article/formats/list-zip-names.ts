const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** An end record may be followed by a comment of up to 65535 bytes. */
const endSearch = 22 + 0xffff;
const mostNames = 2000;

function name(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder("utf-8").decode(bytes.subarray(start, start + length));
}

function centralNames(bytes: Uint8Array, view: DataView): readonly string[] {
  const lowest = Math.max(0, bytes.length - endSearch);
  let end = bytes.length - 22;
  while (end >= lowest && view.getUint32(end, true) !== endOfDirectory) end--;
  if (end < lowest || end < 0) return [];
  const names: string[] = [];
  let place = view.getUint32(end + 16, true);
  while (names.length < mostNames && place + 46 <= bytes.length && view.getUint32(place, true) === centralHeader) {
    const length = view.getUint16(place + 28, true);
    names.push(name(bytes, place + 46, length));
    place += 46 + length + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return names;
}

function localNames(bytes: Uint8Array, view: DataView): readonly string[] {
  const names: string[] = [];
  let place = 0;
  while (names.length < mostNames && place + 30 <= bytes.length && view.getUint32(place, true) === localHeader) {
    const length = view.getUint16(place + 26, true);
    names.push(name(bytes, place + 30, length));
    place += 30 + length + view.getUint16(place + 28, true) + view.getUint32(place + 18, true);
  }
  return names;
}

/**
 * Names of the files in a ZIP, without expanding anything: from its directory, or from the headers of the entries when
 * the directory at the end is missing. Empty when the bytes are not a ZIP. At most 2000 names.
 */
export function listZipNames(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 22) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = centralNames(bytes, view);
  return names.length > 0 ? names : localNames(bytes, view);
}
