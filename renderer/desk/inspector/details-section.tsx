import { displayDate, type Imprint, imprintOf, withoutRedacted } from "../../../slides/index.ts";
import { briefingOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { type Desk, stateOf } from "../../store/desk.ts";
import { useDesk, useDeskParts, useDeskState } from "../../store/desk-context.ts";
import type { DeskState } from "../../store/desk-state.ts";
import { languageOf } from "../../store/language-of.ts";
import { useStrings } from "../../store/use-strings.ts";
import { typingKey } from "../slide/typing-key.ts";
import { ActionButton } from "./action-button.tsx";
import { DraftField } from "./draft-field.tsx";
import { InspectorSection } from "./inspector-section.tsx";
import { isDoubtfulDate } from "./is-doubtful-date.ts";

const nobody: Imprint = { byline: [], date: null, publication: null };

function imprintIn(state: DeskState): Imprint {
  const briefing = briefingOf(state);
  return briefing === null ? nobody : imprintOf(briefing.article, briefing.deck);
}

function changeImprint(desk: Desk, part: keyof Imprint, change: Partial<Imprint>): void {
  const imprint = { ...imprintIn(stateOf(desk)), ...change };
  changeBriefing(desk, { kind: "set-imprint", imprint }, { key: typingKey(`imprint-${part}`, desk.now()) });
}

function TitleField() {
  const desk = useDesk();
  const t = useStrings();
  const language = useDeskState((state) => briefingOf(state)?.deck.language ?? "");
  return (
    <DraftField
      label={t("details.title")}
      read={(state) => briefingOf(state)?.deck.title ?? ""}
      rows={2}
      goal="title"
      lang={language}
      onChange={(text) => {
        const line = text.replace(/\s+/gu, " ").trim();
        if (line !== "")
          changeBriefing(desk, { kind: "set-title", title: line }, { key: typingKey("title", desk.now()) });
      }}
      findFault={(text) => (text.trim() === "" ? t("details.title-needed") : null)}
    />
  );
}

/** What the article says, as far as it is not redacted. */
function statedIn(state: DeskState): Imprint | null {
  const briefing = briefingOf(state);
  if (briefing === null) return null;
  const { byline, date, publication } = withoutRedacted(briefing).article;
  return { byline, date, publication };
}

/** Gives the imprint back what the article says. */
function RestoreImprint() {
  const desk = useDesk();
  const t = useStrings();
  const isAsIs = useDeskState((state) => {
    const stated = statedIn(state);
    return stated === null || JSON.stringify(imprintIn(state)) === JSON.stringify(stated);
  });
  function restore(): void {
    const imprint = statedIn(stateOf(desk));
    if (imprint !== null) changeBriefing(desk, { kind: "set-imprint", imprint });
  }
  return (
    <ActionButton isDone={isAsIs} done={t("details.as-article")} onPress={restore}>
      {t("details.restore")}
    </ActionButton>
  );
}

/** What the article came from. */
function Origin() {
  const t = useStrings();
  const language = useDeskState(languageOf);
  const origin = useDeskParts((state) => {
    const briefing = briefingOf(state);
    return {
      name: briefing?.sourceName ?? "",
      tag: briefing?.article.language ?? "und",
      count: briefing?.article.sentences.length ?? 0,
    };
  });
  const name = new Intl.DisplayNames(language, { type: "language", fallback: "code" }).of(origin.tag) ?? origin.tag;
  return (
    <dl className="origin-list">
      <dt>{t("details.file")}</dt>
      <dd>{origin.name}</dd>
      <dt>{t("details.language")}</dt>
      <dd>{name}</dd>
      <dt>{t("details.sentences")}</dt>
      <dd>{origin.count}</dd>
    </dl>
  );
}

/** What the briefing is called, and who wrote the article, when and where it appeared. */
export function DetailsSection() {
  const desk = useDesk();
  const t = useStrings();
  const authors = useDeskState((state) => imprintIn(state).byline.length);
  const language = useDeskState((state) => briefingOf(state)?.deck.language ?? "en");
  const describeDate = (text: string) => {
    const printed = displayDate(text.trim(), language);
    return printed === text.trim() ? t("details.date-note") : t("details.date-printed", { date: printed });
  };
  return (
    <InspectorSection title={t("inspector.details")}>
      <TitleField />
      <DraftField
        label={t("details.byline")}
        read={(state) => imprintIn(state).byline.join("\n")}
        rows={Math.min(5, Math.max(2, authors + 1))}
        lang={language}
        describe={() => t("details.byline-note")}
        onChange={(text) => changeImprint(desk, "byline", { byline: text.split("\n").map((name) => name.trim()) })}
      />
      <DraftField
        label={t("details.date")}
        read={(state) => imprintIn(state).date ?? ""}
        lang={language}
        describe={describeDate}
        findFault={(text) => (isDoubtfulDate(text) ? t("details.date-doubtful") : null)}
        onChange={(text) => changeImprint(desk, "date", { date: text.trim() })}
      />
      <DraftField
        label={t("details.publication")}
        read={(state) => imprintIn(state).publication ?? ""}
        lang={language}
        onChange={(text) => changeImprint(desk, "publication", { publication: text.trim() })}
      />
      <RestoreImprint />
      <Origin />
    </InspectorSection>
  );
}
