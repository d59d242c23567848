import { encodeBase64 } from "../render/base64.ts";
import { sha256 } from "./sha256.ts";

/**
 * A script that may stand in `<script>`: what would end the element or open a comment in it is written with an escape,
 * which means the same inside strings, templates and regular expressions (html.spec.whatwg.org, "Restrictions for
 * contents of script elements").
 */
export function escapeScript(source: string): string {
  return source.replace(/<(?=!--|\/?script)/giu, "\\x3C");
}

/** A style sheet that may stand in `<style>`. */
export function escapeStyle(source: string): string {
  return source.replace(/<(?=\/style|!--)/giu, "\\3C ");
}

/** A value as JSON that may stand in `<script type="application/json">`. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003C");
}

/** SHA-256 of an inline script, base64, by which a content security policy lets exactly it run (w3.org/TR/CSP3, 2.3.1). */
export function digestScript(script: string): string {
  return encodeBase64(sha256(new TextEncoder().encode(script)));
}
