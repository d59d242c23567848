import { strFromU8, unzipSync } from "fflate";
import { findAll, readXml, type XmlElement } from "./read-xml.ts";

export interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** An Office document taken apart: its parts and what links them. */
export interface OfficeDocument {
  readonly names: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  readonly xml: (path: string) => XmlElement;
  readonly links: (path: string) => readonly Link[];
}

function resolve(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.replace(/^\//u, "").split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

export function readOfficePackage(archive: Uint8Array): OfficeDocument {
  const files = unzipSync(archive);
  const bytes = (path: string): Uint8Array => {
    const file = files[path];
    if (file === undefined) throw new Error(`No part ${path}`);
    return file;
  };
  const xml = (path: string) => readXml(strFromU8(bytes(path)));
  const links = (path: string): readonly Link[] => {
    const cut = path.lastIndexOf("/") + 1;
    const rels = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
    if (files[rels] === undefined) return [];
    return findAll(xml(rels), "Relationship").map(({ attributes }) => {
      const isExternal = attributes.TargetMode === "External";
      const target = attributes.Target ?? "";
      return {
        id: attributes.Id ?? "",
        type: (attributes.Type ?? "").split("/").at(-1) ?? "",
        target: isExternal ? target : resolve(path, target),
        isExternal,
      };
    });
  };
  return { names: Object.keys(files), bytes, xml, links };
}

function contentTypeFaults({ names, xml }: OfficeDocument): readonly string[] {
  const types = xml("[Content_Types].xml");
  const defaults = findAll(types, "Default").map(({ attributes }) => attributes.Extension ?? "");
  const overrides = findAll(types, "Override").map(({ attributes }) => (attributes.PartName ?? "").slice(1));
  const twice = [...defaults, ...overrides].filter((name, index, all) => all.indexOf(name) !== index);
  const untyped = names.filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !overrides.includes(name) &&
      (!defaults.includes(name.split(".").at(-1) ?? "") || (name.endsWith(".xml") && !name.includes("_rels"))),
  );
  return [
    ...twice.map((name) => `type given twice: ${name}`),
    ...untyped.map((name) => `no type: ${name}`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `type of nothing: ${name}`),
  ];
}

function linkFaults(document: OfficeDocument, path: string): readonly string[] {
  const links = document.links(path);
  const ids = links.map(({ id }) => id);
  const used = path.endsWith(".xml")
    ? findAll(document.xml(path), ...allNames(document.xml(path))).flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([name, value]) => (/^r:(?:id|embed|link)$/u.test(name) ? [value] : [])),
      )
    : [];
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: id ${id} twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${path}: ${id} leads nowhere`),
    ...links
      .filter(({ target, isExternal }) => !isExternal && !document.names.includes(target))
      .map(({ target }) => `${path}: links ${target}, which is not there`),
  ];
}

function allNames(root: XmlElement): readonly string[] {
  const names = new Set<string>();
  const collect = (element: XmlElement) => {
    names.add(element.name);
    for (const child of element.children) if (typeof child !== "string") collect(child);
  };
  collect(root);
  return [...names];
}

/** Ids of drawings, which Office repairs when two are alike. */
function drawingFaults(document: OfficeDocument, path: string): readonly string[] {
  const ids = findAll(document.xml(path), "p:cNvPr", "wp:docPr").map(({ attributes }) => attributes.id ?? "");
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: drawing ${id} twice`);
}

/** What would make Office offer to repair a package, as far as the structure tells: types, links, ids, form, orphans. */
export function listPackageFaults(document: OfficeDocument): readonly string[] {
  const parts = document.names.filter((name) => name !== "[Content_Types].xml" && !name.includes("_rels/"));
  const reached = new Set<string>();
  const reach = (path: string) => {
    for (const { target, isExternal } of document.links(path)) {
      if (isExternal || reached.has(target)) continue;
      reached.add(target);
      if (document.names.includes(target)) reach(target);
    }
  };
  reach("");
  return [
    ...(document.names[0] === "[Content_Types].xml" ? [] : ["the table of types is not the first entry"]),
    ...contentTypeFaults(document),
    ...linkFaults(document, ""),
    ...parts.flatMap((path) => linkFaults(document, path)),
    ...parts.filter((path) => path.endsWith(".xml")).flatMap((path) => drawingFaults(document, path)),
    ...parts.filter((path) => !reached.has(path)).map((path) => `nothing links ${path}`),
  ];
}
