import { allValues, type HeadValues } from "./head-values.ts";
import { type LinkedNode, namesOf } from "./linked-data.ts";

const nameKeys = ["og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher", "cre"];

/** The names the page gives its site, best first: social metadata, the publisher in JSON-LD, the host's own name. */
export function readSiteNames(values: HeadValues, nodes: readonly LinkedNode[], url: string | null): readonly string[] {
  const declared = [
    ...allValues(values, nameKeys.slice(0, 1)),
    ...nodes.flatMap((node) => namesOf(node.publisher).map(({ name }) => name)),
  ];
  const names = [...declared, ...allValues(values, nameKeys.slice(1))].filter((name) => !/^https?:/i.test(name));
  const host = url === null ? "" : new URL(url).hostname.replace(/^www\d*\./, "");
  const labels = host.split(".");
  const owned = labels.length > 1 ? [host, labels.at(-2) ?? "", labels.slice(0, -1).join(" ")] : [];
  return [...new Set([...names, ...owned].map((name) => name.trim()).filter((name) => name !== ""))];
}

/** The publication's name as the page declares it; null when only its address is known. */
export function readPublication(values: HeadValues, nodes: readonly LinkedNode[]): string | null {
  const [social] = allValues(values, ["og:site_name"]);
  const published = nodes.flatMap((node) => namesOf(node.publisher).map(({ name }) => name))[0];
  return social ?? published ?? allValues(values, nameKeys.slice(1))[0] ?? null;
}
