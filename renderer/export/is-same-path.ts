/** True when a name in a folder is this path; upper and lower case are one on many systems. */
export function isSamePath(path: string, folder: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\\/]+/gu, "/");
  return plain(path) === plain(`${folder}/${name}`);
}
