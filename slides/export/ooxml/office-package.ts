import { type ArchiveEntry, packArchive } from "../pack-archive.ts";
import { namespaces } from "./namespaces.ts";
import { type Xml, xml, xmlAttributes, xmlDocument } from "./xml.ts";

/** A link from one part to another, or to an address outside the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, or a whole address. */
  readonly type: string;
  /** Path in the package, or the address when `external`. */
  readonly target: string;
  readonly external?: true;
}

/** A file of the package. */
export interface OfficePart {
  /** Without a slash at the start. */
  readonly path: string;
  readonly contentType: string;
  readonly content: Xml | Uint8Array;
  readonly relationships?: readonly Relationship[];
}

/** A target as relationships have it: relative to the folder of the part it is linked from. */
export function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

function relationshipsXml(from: string, relationships: readonly Relationship[]): Xml {
  const rows = relationships.map(({ id, type, target, external }) => {
    const address = type.includes(":") ? type : `${namespaces.relationships}/${type}`;
    const place = external === true ? target : relativePath(from, target);
    return xml`<Relationship${xmlAttributes({ Id: id, Type: address, Target: place, TargetMode: external === true ? "External" : null })}/>`;
  });
  return xml`<Relationships xmlns="${namespaces.packageRelationships}">${rows}</Relationships>`;
}

function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function isBytes(content: OfficePart["content"]): content is Uint8Array {
  return content instanceof Uint8Array;
}

/** Pictures are told by their extension, all other parts one by one. */
function contentTypesXml(parts: readonly OfficePart[]): Xml {
  const pictures = parts.filter(({ content }) => isBytes(content));
  const extensions = new Map(pictures.map(({ path, contentType }) => [path.split(".").at(-1) ?? "", contentType]));
  const defaults = [...extensions].map(
    ([extension, type]) => xml`<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const overrides = parts
    .filter(({ content }) => !isBytes(content))
    .map(({ path, contentType }) => xml`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  return xml`<Types xmlns="${namespaces.contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${defaults}${overrides}</Types>`;
}

function encode(root: Xml): Uint8Array {
  return new TextEncoder().encode(xmlDocument(root));
}

/**
 * Parts as an Open Packaging Conventions package (ECMA-376, part 2): the table of content types first, then the links of
 * the package, then each part with its links. Deterministic.
 */
export function writeOfficePackage(parts: readonly OfficePart[], links: readonly Relationship[]): Uint8Array {
  const entries: ArchiveEntry[] = [
    { path: "[Content_Types].xml", bytes: encode(contentTypesXml(parts)) },
    { path: "_rels/.rels", bytes: encode(relationshipsXml("", links)) },
  ];
  for (const { path, content, relationships = [] } of parts) {
    entries.push(isBytes(content) ? { path, bytes: content, isPacked: true } : { path, bytes: encode(content) });
    if (relationships.length === 0) continue;
    entries.push({ path: relationshipsPath(path), bytes: encode(relationshipsXml(path, relationships)) });
  }
  return packArchive(entries);
}
