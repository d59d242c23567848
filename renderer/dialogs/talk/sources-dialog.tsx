import { Button } from "react-aria-components";
import { itemText, type SentenceId, type Slide } from "../../../slides/index.ts";
import { sourceLine } from "../../presenter/source-line.ts";
import { useTalk } from "../../presenter/use-talk.ts";
import { useDesk } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { DialogHead } from "../dialog-head.tsx";
import type { DialogProperties } from "../dialog-properties.ts";
import { closeDialog } from "../open-dialog.ts";

interface Statement {
  readonly key: string;
  readonly text: string;
  readonly sources: readonly SentenceId[];
}

function statementsOf({ headline, items }: Slide): readonly Statement[] {
  const all = [
    { key: "headline", text: headline.text, sources: headline.sources },
    ...items.map((item, index) => ({ key: `item-${index}`, text: itemText(item), sources: item.sources })),
  ];
  return all.filter(({ text }) => text !== "");
}

/** Where the texts of the current slide come from, word for word, and a way to show that to the audience. */
export function SourcesDialog({ request }: DialogProperties<"talk-sources">) {
  const desk = useDesk();
  const t = useStrings();
  const { briefing, slides, state, session } = useTalk();
  const slide = briefing.deck.slides.find(({ id }) => id === slides[state.index]);
  const texts = new Map(briefing.article.sentences.map(({ id, text }) => [id, text]));
  const source = sourceLine(briefing);
  const statements = slide === undefined ? [] : statementsOf(slide);

  function show(text: string): void {
    session.dispatch({ kind: "quote", quote: { text, source } });
    closeDialog(desk);
  }

  return (
    <>
      <DialogHead title={t("talk.sources-title", { number: state.index + 1 })} />
      <p className="dialog-note">{source}</p>
      <ul className="talk-sources dialog-scroll">
        {statements.map(({ key, text, sources }) => (
          <li key={key} data-lit={sources.some((id) => request.lit.includes(id))}>
            <h3>{text}</h3>
            {sources.length === 0 ? <p className="dialog-note">{t("talk.no-source")}</p> : null}
            {sources.map((id) => (
              <blockquote key={id}>
                <p>{texts.get(id)}</p>
                <Button className="button" onPress={() => show(texts.get(id) ?? "")}>
                  {t("talk.put-on-screen")}
                </Button>
              </blockquote>
            ))}
          </li>
        ))}
        {statements.length === 0 ? <li className="dialog-note">{t("talk.nothing-on-slide")}</li> : null}
      </ul>
    </>
  );
}
