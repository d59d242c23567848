const fileName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|d))*\.[a-z0-9]+$/;
const folderName = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One sentence for every path whose names are not kebab-case or hold a word that says nothing. */
export function checkNames(paths: readonly string[], emptyNames: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const names = path.split("/");
    const file = names.at(-1) ?? "";
    const problems: string[] = [];
    if (!fileName.test(file) || !names.slice(0, -1).every((name) => folderName.test(name))) {
      problems.push(`${path} is not in kebab-case`);
    }
    const words = path.split(/[/.-]/);
    const empty = words.find((word) => emptyNames.includes(word));
    if (empty !== undefined) problems.push(`${path}: "${empty}" says nothing`);
    return problems;
  });
}
