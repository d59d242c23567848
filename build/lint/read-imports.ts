import { parseSync, Visitor } from "oxc-parser";

export interface ModuleFacts {
  /** What the file imports or re-exports, as written, types and `import()` included. */
  readonly imports: readonly string[];
  readonly hasDefaultExport: boolean;
}

/** The text of a string literal as source, or null for anything computed. */
function literalText(source: string): string | null {
  return /^(["'`])[^"'`$]*\1$/.test(source) ? source.slice(1, -1) : null;
}

/** Reads what a TypeScript or JavaScript file imports. Throws when the file is not the language its name says. */
export function readImports(path: string, source: string): ModuleFacts {
  const { module, program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const imports = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ...module.dynamicImports.flatMap(
      ({ moduleRequest }) => literalText(source.slice(moduleRequest.start, moduleRequest.end)) ?? [],
    ),
  ];
  const visitor = new Visitor({
    TSImportType({ source: { value } }) {
      imports.push(value);
    },
  });
  visitor.visit(program);
  return {
    imports: [...new Set(imports)],
    hasDefaultExport: entries.some(({ exportName }) => exportName.kind === "Default" || exportName.name === "default"),
  };
}
