import { Quote, RotateCcw, TriangleAlert, UserPen } from "lucide-react";
import { Button } from "react-aria-components";
import { type Flag, flagSlide, type RestoredPart, type Statement } from "../../../slides/index.ts";
import { CommandButton } from "../../commands/command-button.tsx";
import { findCommand, runCommand } from "../../commands/commands.ts";
import { showShortcut } from "../../commands/show-shortcut.ts";
import { briefingOf, currentSlideOf } from "../../store/briefing-of.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { useDesk, useDeskParts, useDeskState } from "../../store/desk-context.ts";
import type { DeskState } from "../../store/desk-state.ts";
import { useSay, useStrings } from "../../store/use-strings.ts";
import { useOverflow } from "./use-overflow.ts";

const noFlags: readonly Flag[] = [];

/** What differs from the article on the slide; notes have their own place. */
function flagsOf(state: DeskState): readonly Flag[] {
  const [briefing, slide] = [briefingOf(state), currentSlideOf(state)];
  return briefing === null || slide === null ? noFlags : flagSlide(slide, briefing.article);
}

function statementOf(state: DeskState): Statement | null {
  const slide = currentSlideOf(state);
  const { field } = state.selection;
  if (slide === null || field === null) return null;
  return (field.part === "headline" ? slide.headline : slide.items[field.item]) ?? null;
}

function partOf({ place }: Flag): RestoredPart | null {
  if (place.kind === "headline") return { kind: "headline" };
  if (place.kind === "item") return { kind: "item", item: place.item };
  return null;
}

function FlagRow({ flag }: { readonly flag: Flag }) {
  const desk = useDesk();
  const t = useStrings();
  const say = useSay();
  const slide = useDeskState(({ selection }) => selection.current);
  const isMac = useDeskState(({ platform }) => platform === "darwin");
  const part = partOf(flag);
  if (part === null || slide === null) return null;
  const where =
    part.kind === "headline"
      ? t("slide.headline")
      : t("slide.item-text", { number: (part.kind === "item" ? part.item : 0) + 1 });
  return (
    <li className="flag">
      <TriangleAlert aria-hidden size={15} />
      <span>
        <b>{where}.</b> {say(flag.message)}
      </span>
      <Button
        className="button button-quiet"
        onPress={() => changeBriefing(desk, { kind: "restore-wording", slide, part })}
      >
        <RotateCcw aria-hidden size={14} />
        {t("flags.restore")}
        <kbd>{showShortcut("Alt+R", isMac, t)}</kbd>
      </Button>
    </li>
  );
}

function Origin() {
  const desk = useDesk();
  const t = useStrings();
  const statement = useDeskState(statementOf);
  if (statement === null) return <span className="origin-none">{t("slide.hint")}</span>;
  const { sources, own } = statement;
  const reveal = findCommand("reveal-source");
  return (
    <>
      {own ? (
        <span className="own-mark" title={t("slide.own-detail")}>
          <UserPen aria-hidden size={14} />
          {t("slide.own")}
        </span>
      ) : null}
      {sources.length === 0 ? null : (
        <Button className="button button-quiet" onPress={() => reveal !== null && runCommand(desk, reveal)}>
          <Quote aria-hidden size={14} />
          {t("slide.sources", { count: sources.length })}
        </Button>
      )}
      {statement.composed === undefined ? null : (
        <CommandButton id="restore-wording" withLabel className="button button-quiet" />
      )}
    </>
  );
}

/** Under the slide: whether it fits, what differs from the article, and where the text with the caret comes from. */
export function FieldBar() {
  const t = useStrings();
  const flags = useDeskParts((state) => flagsOf(state).filter((flag) => partOf(flag) !== null));
  const overflows = useOverflow();
  return (
    <div className="field-bar">
      <div className="origin">
        <Origin />
        <span className="spring" />
        {overflows ? (
          <span className="overflow-mark" role="status">
            <TriangleAlert aria-hidden size={15} />
            {t("slide.overflow")}
          </span>
        ) : null}
      </div>
      <ul className="flags" aria-label={t("flags.title")} aria-live="polite">
        {flags.map((flag) => (
          <FlagRow key={`${JSON.stringify(flag.place)}${flag.message.text}`} flag={flag} />
        ))}
      </ul>
    </div>
  );
}
