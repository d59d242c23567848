import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import { DraftField } from "../desk/inspector/draft-field.tsx";
import { typingKey } from "../desk/slide/typing-key.ts";
import { briefingOf } from "../store/briefing-of.ts";
import { changeBriefing } from "../store/change-briefing.ts";
import { type Desk, stateOf } from "../store/desk.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import type { StringKey } from "../strings/en.ts";
import { DialogHead } from "./dialog-head.tsx";
import type { DialogProperties } from "./dialog-properties.ts";
import { groupTerms, type TermGroup } from "./group-terms.ts";

function setSay(desk: Desk, term: string, say: string): void {
  changeBriefing(desk, { kind: "set-pronunciation", term, say }, { key: typingKey(`say ${term}`, desk.now()) });
}

function Terms({ group: { kind, terms } }: { readonly group: TermGroup }) {
  const desk = useDesk();
  const t = useStrings();
  const language = useDeskState((state) => briefingOf(state)?.deck.language ?? "");
  if (terms.length === 0) return null;
  return (
    <section className="say-group">
      <h3>{t(`say.${kind}` as StringKey)}</h3>
      {terms.map((term) => (
        <DraftField
          key={term}
          label={term}
          lang={language}
          read={(state) => briefingOf(state)?.deck.pronunciations?.find((each) => each.term === term)?.say ?? ""}
          onChange={(say) => setSay(desk, term, say)}
        />
      ))}
    </section>
  );
}

/** A word that is not among those suggested. */
function OtherTerm({ onAdd }: { readonly onAdd: (term: string) => void }) {
  const desk = useDesk();
  const t = useStrings();
  const [term, setTerm] = useState("");
  const [say, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const isWhole = term.trim() !== "" && say.trim() !== "";

  function add(event: FormEvent): void {
    event.preventDefault();
    if (!isWhole) return;
    const before = briefingOf(stateOf(desk))?.deck.pronunciations;
    changeBriefing(desk, { kind: "set-pronunciation", term, say });
    const added = briefingOf(stateOf(desk))?.deck.pronunciations?.find((each) => before?.includes(each) !== true);
    if (added === undefined) return;
    onAdd(added.term);
    setTerm("");
    setText("");
    field.current?.focus();
  }

  return (
    <form className="say-other" onSubmit={add}>
      <TextField className="text-field" value={term} onChange={setTerm}>
        <Label>{t("say.other")}</Label>
        <Input ref={field} />
      </TextField>
      <TextField className="text-field" value={say} onChange={setText}>
        <Label>{t("say.how")}</Label>
        <Input />
      </TextField>
      <Button type="submit" className="button" isDisabled={!isWhole}>
        {t("say.add")}
      </Button>
    </form>
  );
}

/** How the user says names and words: what is there, and what has none yet. Nothing is ever suggested but the terms. */
export function PronunciationDialog(_: DialogProperties<"pronunciation">) {
  const desk = useDesk();
  const t = useStrings();
  // As things were when it was opened: a row that is written in stays where it is.
  const [groups] = useState(() => groupTerms(stateOf(desk)));
  const [added, setAdded] = useState<readonly string[]>([]);
  const list = useRef<HTMLDivElement>(null);
  const known = new Set(groups.flatMap(({ terms }) => terms));
  const others = { kind: "added", terms: added.filter((term) => !known.has(term)) } as const;
  useEffect(() => list.current?.querySelector("input")?.focus(), []);
  return (
    <>
      <DialogHead title={t("say.title")} />
      <p className="dialog-note">{t("say.note")}</p>
      <div className="say-list dialog-scroll" ref={list}>
        {groups.map((group) => (
          <Terms key={group.kind} group={group} />
        ))}
        <Terms group={others} />
        {known.size === 0 ? <p className="dialog-note">{t("say.none")}</p> : null}
      </div>
      <OtherTerm onAdd={(term) => setAdded((before) => [...new Set([...before, term])])} />
    </>
  );
}
