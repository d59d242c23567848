import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftBlock, RichText } from "../../../../../slides/article/draft.ts";
import { parseMarkdown } from "../../../../../slides/article/parsers/markdown/parse-markdown.ts";

const plain = (text: RichText): string =>
  text
    .map((run) => run.text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();

function shown(block: DraftBlock): string {
  if (block.kind === "table") return [block.header, ...block.rows].map((row) => row.map(plain).join(" | ")).join(" / ");
  if (block.kind === "image") return `${block.src} ${block.alt} ${plain(block.caption)}`.trim();
  return plain(block.text);
}

/** Blocks as "kind: text". */
function blocksOf(source: string): string[] {
  return parseMarkdown(source).draft.blocks.map((block) => `${block.kind}: ${shown(block)}`);
}

const long =
  "The river had fallen for nine weeks, and by the end of August the mill at the upper weir could no longer be run by day.";

describe("parseMarkdown", () => {
  it("reads paragraphs, headings, lists, quotations and code", () => {
    const source = [
      "# The Dry Year",
      "",
      `${long}`,
      "",
      "## Rain",
      "",
      "- [x] done",
      "- open",
      "",
      "  and more",
      "  1. deep",
      "",
      "> Quoted *words*",
      "> go on.",
      "",
      "```js",
      "let a = 1;",
      "```",
      "",
      "    let b = 2;",
    ].join("\n");
    expect(blocksOf(source)).toEqual([
      "title: The Dry Year",
      `paragraph: ${long}`,
      "heading: Rain",
      "list-item: done",
      "list-item: open and more",
      "list-item: deep",
      "quotation: Quoted words go on.",
      "code: let a = 1;",
      "code: let b = 2;",
    ]);
  });

  it("keeps formatting and safe addresses, and the place of every run", () => {
    const source =
      "Very **dry** _and_ `code` [here](https://example.org/a), [there](javascript:alert(1)) &amp; \\*so\\*.";
    const [block] = parseMarkdown(source).draft.blocks;
    const runs = block?.kind === "paragraph" ? block.text : [];
    expect(runs.map(({ text, strong, emphasis, code, href }) => [text, strong, emphasis, code, href])).toEqual([
      ["Very ", undefined, undefined, undefined, undefined],
      ["dry", true, undefined, undefined, undefined],
      [" ", undefined, undefined, undefined, undefined],
      ["and", undefined, true, undefined, undefined],
      [" ", undefined, undefined, undefined, undefined],
      ["code", undefined, undefined, true, undefined],
      [" ", undefined, undefined, undefined, undefined],
      ["here", undefined, undefined, undefined, "https://example.org/a"],
      [", ", undefined, undefined, undefined, undefined],
      ["there", undefined, undefined, undefined, undefined],
      [" ", undefined, undefined, undefined, undefined],
      ["&", undefined, undefined, undefined, undefined],
      [" ", undefined, undefined, undefined, undefined],
      ["*so", undefined, undefined, undefined, undefined],
      ["*.", undefined, undefined, undefined, undefined],
    ]);
    expect(runs.map(({ start, end }) => source.slice(start, end))).toEqual(
      runs.map(({ text }) => (text === "&" ? "&amp;" : text)),
    );
  });

  it("keeps the place of text in quotations and after front matter", () => {
    const source = "---\ntitle: T\n---\n\n> One line\n>   goes on\n> here.\n";
    const { blocks } = parseMarkdown(source).draft;
    const runs = blocks[0]?.kind === "quotation" ? blocks[0].text : [];
    expect(runs.map(({ start, end }) => source.slice(start, end)).join("")).toBe("One line\ngoes on\nhere.");
  });

  it("takes title, authors, date and language from front matter", () => {
    const yaml =
      "---\ntitle: 'Fish &#38; chips'\nauthors:\n- jane-roe\n- name: John Poe\ndate: 2001-02-03\nlang: de\n---\nText.";
    expect(parseMarkdown(yaml).draft).toMatchObject({
      title: "Fish & chips",
      byline: ["jane-roe", "John Poe"],
      date: "2001-02-03",
      language: "de",
    });
    const toml = '+++\ntitle = "Fish"\nauthors = ["Jane Roe and John Poe"]\ndate = 2001-02-03\n+++\nText.';
    expect(parseMarkdown(toml).draft).toMatchObject({
      title: "Fish",
      byline: ["Jane Roe", "John Poe"],
      date: "2001-02-03",
    });
    expect(parseMarkdown("% Fish\n% Jane Roe\n% May 2001\n\nText.").draft).toMatchObject({
      title: "Fish",
      byline: ["Jane Roe"],
      date: "May 2001",
    });
  });

  it("shows a subtitle as standfirst and sets a summary aside", () => {
    expect(blocksOf("---\ntitle: T\nsubtitle: Under it\ndescription: In short.\n---\nText.")).toEqual([
      "standfirst: Under it",
      "aside: In short.",
      "paragraph: Text.",
    ]);
  });

  it("keeps broken front matter as set-aside text and reports it", () => {
    const { draft, diagnostics } = parseMarkdown('---\ntitle: "never closed\ndate: 2001-02-03\n: :\n---\n\nText.');
    expect(diagnostics.map(({ code }) => code)).toEqual(["front-matter-broken"]);
    expect(draft.title).toBe("never closed");
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(["aside", "paragraph"]);
  });

  it("does not take slides between rulers for front matter", () => {
    expect(blocksOf("---\n# One\n---\n\nText.\n\nNote:\nSpoken.")).toEqual([
      "title: One",
      "paragraph: Text.",
      "paragraph: Note: Spoken.",
    ]);
  });

  it("reads metadata lines, author and date above the text", () => {
    const lines = `# T\n\n**Author(s):** Roe, Jane\n**Published:** 12 July 2001\n**Report No.:** 7\n\n${long}`;
    expect(parseMarkdown(lines).draft).toMatchObject({ byline: ["Roe, Jane"], date: "12 July 2001" });
    const printed = `# T\n\n*By Jane Roe and John Poe* | July 12, 2001\n\n${long}`;
    expect(parseMarkdown(printed).draft).toMatchObject({ byline: ["Jane Roe", "John Poe"], date: "July 12, 2001" });
    expect(blocksOf(`# T\n\nBy the river\n\n${long}`)[1]).not.toMatch(/^byline/u);
  });

  it("reads raw HTML as text, headings, lists, tables and figures", () => {
    const source = [
      "---",
      "title: T",
      "---",
      "<div class='x'>",
      "",
      "Inside *it*.",
      "",
      "</div>",
      "",
      "<h2 id='a'>Html &amp; heading</h2>",
      "<p>One <b>two</b> [three](https://example.org/).</p>",
      "<ul><li>uno<li>due</ul>",
      "<table><caption>Sales</caption><tr><th>Year</th><td>1</td></tr>",
      "<tr><th>Sum</th><td>2</td></tr></table>",
      "<figure><img src='b.png' alt='B'><figcaption>Under it</figcaption></figure>",
      "<pre><code class='language-py'>x &lt; 1</code></pre>",
    ].join("\n");
    expect(blocksOf(source)).toEqual([
      "paragraph: Inside it.",
      "heading: Html & heading",
      "paragraph: One two three.",
      "list-item: uno",
      "list-item: due",
      "table:  / Year | 1 / Sum | 2",
      "image: b.png B Under it",
      "code: x < 1",
    ]);
  });

  it("reads a table that blank lines break into pieces", () => {
    expect(
      blocksOf("<table>\n<tr>\n\n<td>a</td>\n\n    <td>b</td>\n\n</tr>\n<tr><td>c</td><td>d</td></tr></table>"),
    ).toEqual(["table:  / a | b / c | d"]);
  });

  it("never lets scripts, styles and comments come out", () => {
    const source =
      "A <script>alert(1)</script>b <!-- secret -->c.\n\n<style>p { color: red }</style>\n\n<!--\n\nsecret\n-->\n\nEnd.";
    expect(blocksOf(source)).toEqual(["paragraph: A b c.", "paragraph: End."]);
  });

  it("lets an unclosed comment or script swallow nothing", () => {
    expect(blocksOf("One.\n\n<!-- Two.\n\nThree.")).toEqual([
      "paragraph: One.",
      "paragraph: <!-- Two.",
      "paragraph: Three.",
    ]);
    expect(blocksOf("<script>\n\nThree.").at(-1)).toBe("paragraph: Three.");
  });

  it("keeps text after a tag that is named but never closed", () => {
    expect(blocksOf("Use the <style> tag for that.")).toEqual(["paragraph: Use the <style> tag for that."]);
    expect(blocksOf("Use the <svg> tag for that.")).toEqual(["paragraph: Use the tag for that."]);
  });

  it("drops addresses that could run something", () => {
    const source = "<a href='javascript:alert(1)'>a</a> ![x](javascript:alert(2)) <javascript:alert(3)> ![ok](pic.png)";
    const { blocks } = parseMarkdown(source).draft;
    expect(JSON.stringify(blocks)).not.toMatch(/"(?:href|src)":"javascript/u);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "image"]);
  });

  it("gives an image its title or the emphasised line under it as caption", () => {
    expect(blocksOf('![A hill](hill.png "The hill")')).toEqual(["image: hill.png A hill The hill"]);
    expect(blocksOf("![A hill](hill.png)\n*The hill at dawn*")).toEqual(["image: hill.png A hill The hill at dawn"]);
    expect(blocksOf("Before ![i](i.png) after.")).toEqual(["paragraph: Before after.", "image: i.png i"]);
  });

  it("sets template marks aside and keeps the text beside them", () => {
    const source = [
      "Text {{ page.url }} goes on, `{{ code }}` stays. {: .lead}",
      "",
      '{% include figure.html src="x.jpg" alt="An x" %}',
      "",
      ":::note",
      "Careful.",
      ":::",
      "",
      "## Heading {#anchor .big}",
    ].join("\n");
    expect(blocksOf(source)).toEqual([
      "paragraph: Text goes on, {{ code }} stays.",
      "aside: {{ page.url }}",
      "aside: {: .lead}",
      "image: x.jpg An x",
      'aside: {% include figure.html src="x.jpg" alt="An x" %}',
      "aside: :::note",
      "paragraph: Careful.",
      "aside: :::",
      "title: Heading",
      "aside: {#anchor .big}",
    ]);
  });

  it("reads a generator's code block as code", () => {
    expect(blocksOf("{% highlight ruby %}\n# no heading\nputs 1\n{% endhighlight %}\n\nText.")).toEqual([
      "code: # no heading puts 1",
      "paragraph: Text.",
    ]);
  });

  it("tells bare heading lines and page furniture of a converted page from the text", () => {
    const source = [
      "# The Dry Year",
      "",
      "[Home](/) > [News](/n) > [Subscribe](/s) > [Share](/x)",
      "",
      "# The Dry Year",
      "",
      "## NEWS",
      "",
      "[Hide Menu](#)",
      "",
      "- [3 May 2001 (version 1)](/v1)",
      "",
      "[Listen](/l)The Dry Year 3 May",
      "",
      long,
      "",
      "What Comes Next",
      "",
      long,
      "",
      "Table 1. Levels",
      "",
      "| Week | Level",
      "| 1 | 20",
      "",
      "Related articles",
      "",
      "[Share this](/t)",
    ].join("\n");
    expect(blocksOf(source)).toEqual([
      "title: The Dry Year",
      "aside: Home > News > Subscribe > Share",
      "aside: The Dry Year",
      "aside: NEWS",
      "aside: Hide Menu",
      "aside: 3 May 2001 (version 1)",
      "aside: ListenThe Dry Year 3 May",
      `paragraph: ${long}`,
      "heading: What Comes Next",
      `paragraph: ${long}`,
      "table: Week | Level / 1 | 20",
      "aside: Related articles",
      "aside: Share this",
    ]);
  });

  it("leaves short lines alone where headings are marked", () => {
    const source = `# T\n\n${long}\n\n## Marked\n\nShort line\n\n${long}`;
    expect(blocksOf(source)).toContain("paragraph: Short line");
  });

  it("places footnotes and leaves their marks out of the text", () => {
    expect(blocksOf("Dry[^1] it was.\n\n[^1]: Very *dry*.")).toEqual(["paragraph: Dry it was.", "footnote: Very dry."]);
  });

  it("takes a paragraph over a ruler for a paragraph", () => {
    expect(blocksOf(`${long}\n${long}\n---\nMore.`)[0]).toBe(`paragraph: ${long} ${long}`);
  });

  it("reads long files in stretches as it reads short ones", () => {
    const part = `## Part\n\n${long} See [the note] and[^a].\n\n- one\n- two\n\n\`\`\`\n# no heading\n\nmore\n\`\`\`\n\n`;
    const notes = "[the note]: https://example.org/note\n\n[^a]: A footnote.\n";
    const head = "---\ntitle: T\n---\n";
    const once = blocksOf(head + part + notes);
    const often = blocksOf(head + part.repeat(200) + notes);
    expect(often).toEqual([...Array.from({ length: 200 }, () => once.slice(0, -1)).flat(), ...once.slice(-1)]);
    const links = parseMarkdown(part.repeat(200) + notes).draft.blocks.flatMap((block) =>
      block.kind === "paragraph" ? block.text.flatMap(({ href }) => href ?? []) : [],
    );
    expect(links).toHaveLength(200);
  });

  it.each([
    ">".repeat(50_000),
    "- ".repeat(50_000),
    "[a](".repeat(50_000),
    "a](b)".repeat(50_000),
    "_a*".repeat(50_000),
    "<b>x".repeat(20_000),
    "|a\n".repeat(20_000),
    "<table><tr><td>".repeat(20_000),
    "<!--".repeat(20_000),
    "{{ a ".repeat(20_000),
    "\0\ud800".repeat(20_000),
    `---\n${"a: [".repeat(5000)}\n---\n`,
  ])("passes hostile input (%#)", (source) => {
    expect(parseMarkdown(`${source}\n\nThe end.`).draft.blocks.length).toBeGreaterThan(0);
  });

  const token = fc.constantFrom(
    ..."word Word. # ## > - 1. * ** _ ` ``` ~~~ | |---| [ ] ( ) ![ ]( <b> </b> <p> <div> <table> <td> <li> <!-- --> & &amp; \\ {{ }} {% %} --- === [^1] [^1]: :::".split(
      " ",
    ),
    "\n",
    "\n\n",
    "    ",
    "\r\n",
    "<script>",
  );

  it("never throws, and every run lies in the source", () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), fc.constantFrom("", " "), (tokens, glue) => {
        const source = tokens.join(glue);
        const { draft } = parseMarkdown(source);
        for (const block of draft.blocks) {
          const runs =
            block.kind === "table" ? block.rows.flat(2) : block.kind === "image" ? block.caption : block.text;
          for (const run of runs) {
            expect(run.start).toBeGreaterThanOrEqual(0);
            expect(run.start).toBeLessThanOrEqual(run.end);
            expect(run.end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("loses no word of plain paragraphs and lists", () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/u);
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    const start = fc.constantFrom("", "- ", "> ", "## ", "1. ", "**", "<p>");
    const blocks = fc.array(fc.tuple(start, line), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(blocks, (parts) => {
        const source = parts.map(([mark, text]) => mark + text).join("\n\n");
        const found = blocksOf(source).join(" ");
        for (const [, text] of parts) expect(found).toContain(text);
      }),
      { numRuns: 200 },
    );
  });
});
