import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from "parse5";

/**
 * Elements that reopened formatting may add to a page. The HTML standard reopens every unclosed `<b>`, `<font>`, …
 * in each following paragraph, so 24 kB of markup can ask for millions of elements.
 */
const mostReopenedElements = 50_000;

class GuardedParser extends Parser<DefaultTreeAdapterMap> {
  private reopened = 0;
  private created = 0;

  constructor() {
    super({ sourceCodeLocationInfo: true, treeAdapter: defaultTreeAdapter });
    this.treeAdapter = {
      ...defaultTreeAdapter,
      createElement: (tagName, namespace, attributes) => {
        this.created += 1;
        return defaultTreeAdapter.createElement(tagName, namespace, attributes);
      },
    };
  }

  override _reconstructActiveFormattingElements(): void {
    if (this.reopened > mostReopenedElements) return;
    const before = this.created;
    super._reconstructActiveFormattingElements();
    this.reopened += this.created - before;
  }
}

/**
 * Parses a page as browsers do (https://html.spec.whatwg.org/multipage/parsing.html), scripts taken as enabled, with
 * the place of every node in UTF-16 offsets. Never throws; memory stays in proportion to the source.
 */
export function parseTree(source: string): DefaultTreeAdapterTypes.Document {
  const parser = new GuardedParser();
  parser.tokenizer.write(source, true);
  return parser.document;
}
