/** A finished file, ready to be written. */
export interface ExportFile {
  /** File name without a folder, `<slug>.<extension>`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
