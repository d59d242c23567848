/** A part of the source tree and what its files may import. */
export interface Layer {
  /** Folder, relative to the repository, with a slash at the end. The longest one that fits a file is its layer. */
  readonly folder: string;
  /** Folders (slash at the end) and single files that may be imported. */
  readonly imports: readonly string[];
  /** True when Node's own modules may be imported. */
  readonly node: boolean;
  /** Packages that may be imported; a name that ends in `*` stands for all that start so. */
  readonly packages: readonly string[];
}

/** Which part may know which. Nothing else may be imported, types included. */
export const layers: readonly Layer[] = [
  {
    folder: "slides/",
    imports: ["slides/"],
    node: false,
    packages: ["fflate", "mdast", "mdast-util-*", "micromark-*", "parse5", "smol-toml", "valibot", "yaml"],
  },
  {
    folder: "renderer/",
    imports: ["renderer/", "slides/index.ts", "electron/contract/"],
    node: false,
    packages: [
      "@tiptap/*",
      "lucide-react",
      "react",
      "react/*",
      "react-aria-components",
      "react-dom",
      "react-dom/*",
      "reveal.js",
      "reveal.js/*",
      "zustand",
      "zustand/*",
    ],
  },
  { folder: "electron/contract/", imports: ["electron/contract/"], node: false, packages: ["valibot"] },
  {
    folder: "electron/services/",
    imports: ["electron/services/", "electron/contract/"],
    node: true,
    packages: ["valibot"],
  },
  {
    folder: "electron/headless/",
    imports: ["electron/headless/", "electron/services/", "electron/contract/", "slides/", "package.json"],
    node: true,
    packages: [],
  },
  {
    folder: "electron/loopback/",
    imports: ["electron/loopback/", "electron/services/", "electron/contract/", "package.json"],
    node: true,
    packages: [],
  },
  {
    folder: "electron/desktop/",
    imports: ["electron/desktop/", "electron/services/", "electron/contract/", "package.json"],
    node: true,
    packages: ["electron"],
  },
  {
    folder: "electron/preload/",
    imports: ["electron/preload/", "electron/contract/"],
    node: false,
    packages: ["electron"],
  },
  {
    folder: "build/",
    imports: [
      "build/",
      "electron/services/",
      "slides/fit/font-faces.ts",
      "slides/export/html-document.ts",
      "slides/export/inline-code.ts",
      "package.json",
    ],
    node: true,
    packages: ["electron-builder", "esbuild", "fontkit", "oxc-parser", "playwright", "tinyglobby"],
  },
  {
    folder: "tests/",
    imports: ["tests/", "build/", "electron/", "renderer/", "slides/", "package.json"],
    node: true,
    packages: ["*"],
  },
];

/** Names that say nothing about what is in a file. Not allowed as a word of a file's or folder's name. */
export const emptyNames: readonly string[] = [
  "common",
  "helper",
  "helpers",
  "manager",
  "managers",
  "misc",
  "util",
  "utils",
];

/** Lines of a source file: no file over the cap, nine in ten within the usual length. */
export const fileLength = { cap: 400, usual: 200 };
