import { describe, expect, it } from "vitest";
import { decodeText } from "../../../slides/article/decode-text.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of a text in a single-byte encoding, by decoding every byte and looking each character up. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? "\ufeff" : "") + text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < units.length; index++) view.setUint16(index * 2, units.charCodeAt(index), littleEndian);
  return bytes;
}

const russian = "Совет города принял новый бюджет на следующий год. Расходы вырастут на три процента.\n";
const polish = "Rada miasta przyjęła budżet na przyszły rok. Wydatki wzrosną o trzy procent, jak ogłoszono późno.\n";
const german = "Der Stadtrat hat den Haushalt für das nächste Jahr beschlossen. Größere Änderungen gibt es nicht.\n";
const arabic = "وافق مجلس المدينة على الميزانية الجديدة للعام المقبل بعد نقاش طويل.\n";

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeText(utf8("Größe"))).toEqual({ text: "Größe", encoding: "utf-8", diagnostics: [] });
    expect(decodeText(utf8("\ufeffGröße")).text).toBe("Größe");
  });

  it.each([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ])("reads UTF-16 (little endian %s, with mark %s)", (littleEndian, mark) => {
    for (const text of [russian, german, "标题\n\n议会通过了新的预算案。\n反对党对此表示不满，并要求重新审议。\n"]) {
      expect(decodeText(utf16(text, littleEndian, mark)).text).toBe(text);
    }
  });

  it.each([
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["iso-8859-5", russian],
    ["windows-1250", polish],
    ["iso-8859-2", polish],
    ["windows-1256", arabic],
  ])("guesses %s", (encoding, text) => {
    const decoded = decodeText(encode(text, encoding));
    expect(decoded.text).toBe(text);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(["encoding-guessed"]);
  });

  it("guesses windows-1252, typographic marks at 0x80 to 0x9f included", () => {
    const bytes = Uint8Array.from([...encode(german, "iso-8859-15"), 0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x80]);
    expect(decodeText(bytes).text).toBe(`${german}“A” – €`);
  });

  it("guesses KZ-1048, which no decoder of the platform knows", () => {
    const kazakh =
      "Қала мәслихаты келесі жылғы бюджетті бекітті. Шығындар үш пайызға өседі, деп хабарлады үкімет өкілі.";
    const letters = "ҚқҺһҰұӘӨҒҮөғәҢңү";
    const stand = "ЌќЋћЎўЈҐЄЇґєјЅѕї";
    const bytes = encode(
      kazakh.replace(/[ҚқҺһҰұӘӨҒҮөғәҢңү]/gu, (letter) => stand.charAt(letters.indexOf(letter))),
      "windows-1251",
    );
    expect(decodeText(bytes)).toMatchObject({ text: kazakh, encoding: "kz-1048" });
    expect(decodeText(bytes, "kz-1048").text).toBe(kazakh);
  });

  it.each([
    ["gb18030", [0xd2, 0xbb, 0xb8, 0xf6, 0xc8, 0xcb, 0xd4, 0xda, 0xb9, 0xab, 0xd4, 0xb0, 0xa1, 0xa3], "一个人在公园。"],
    [
      "euc-kr",
      [0xb4, 0xeb, 0xc7, 0xd1, 0xb9, 0xce, 0xb1, 0xb9, 0xc0, 0xc7, 0x20, 0xc1, 0xa4, 0xba, 0xce, 0xb4, 0xc2],
      "대한민국의 정부는",
    ],
    [
      "shift_jis",
      [0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xc5, 0x82, 0xb7],
      "これは日本語です",
    ],
    [
      "euc-jp",
      [0xa4, 0xb3, 0xa4, 0xec, 0xa4, 0xcf, 0xc6, 0xfc, 0xcb, 0xdc, 0xb8, 0xec, 0xa4, 0xc7, 0xa4, 0xb9],
      "これは日本語です",
    ],
    [
      "big5",
      [0xb3, 0x6f, 0xac, 0x4f, 0xa4, 0xa4, 0xa4, 0xe5, 0xaa, 0xba, 0xa4, 0xe5, 0xb3, 0xb9, 0xa1, 0x43],
      "這是中文的文章。",
    ],
  ])("guesses %s", (encoding, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ text, encoding });
  });

  it("reads Japanese mail in ISO-2022-JP", () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x24, 0x33, 0x24, 0x6c, 0x1b, 0x28, 0x42]);
    expect(decodeText(bytes)).toMatchObject({ text: "これ", encoding: "iso-2022-jp" });
  });

  it("honours a declared charset that a guess would not have found", () => {
    const bytes = Uint8Array.from([0x4e, 0x6f, 0xeb, 0x6c]);
    expect(decodeText(bytes, "iso-8859-2").text).toBe("Noël");
    expect(decodeText(bytes, "iso-8859-2").encoding).toBe("iso-8859-2");
  });

  it("does not believe a declared charset the bytes contradict", () => {
    for (const declared of ["utf-8", "windows-1252", "nonsense"]) {
      expect(decodeText(encode(russian, "windows-1251"), declared).text).toBe(russian);
    }
    const wrong = decodeText(utf8(russian), "windows-1251");
    expect(wrong.text).toBe(russian);
    expect(wrong.diagnostics.map(({ code }) => code)).toEqual(["encoding-declared-wrong"]);
  });

  it("shows a few damaged bytes of UTF-8 as such instead of changing the encoding", () => {
    const bytes = Uint8Array.from([...utf8(russian), 0xff, ...utf8(russian)]);
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.text).toBe(`${russian}\ufffd${russian}`);
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(["undecodable-bytes"]);
  });

  it("repairs lone surrogates and removes NULs, and says so", () => {
    const broken = decodeText(utf16("A\ud800B", true, true));
    expect(broken.text).toBe("A\ufffdB");
    expect(broken.diagnostics.map(({ code }) => code)).toEqual(["lone-surrogates"]);
    const holed = decodeText(utf8("\0\0A\0B, said the man to the others."));
    expect(holed.text).toBe("AB, said the man to the others.");
    expect(holed.diagnostics.map(({ code }) => code)).toEqual(["nul-characters"]);
  });

  it("leaves line ends as they are", () => {
    expect(decodeText(utf8("a\r\nb\rc\n")).text).toBe("a\r\nb\rc\n");
  });

  it("reads nothing from no bytes", () => {
    expect(decodeText(new Uint8Array(0))).toEqual({ text: "", encoding: "utf-8", diagnostics: [] });
  });
});
