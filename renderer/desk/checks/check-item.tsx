import { CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import { Button, GridListItem } from "react-aria-components";
import type { Briefing, CheckRow } from "../../../slides/index.ts";
import { changeBriefing } from "../../store/change-briefing.ts";
import { useDesk } from "../../store/desk-context.ts";
import { useSay, useStrings } from "../../store/use-strings.ts";
import { focusInspector } from "../inspector/focus-inspector.ts";
import { type CheckAction, checkActions } from "./check-actions.ts";
import { describePlace } from "./describe-place.ts";
import { goToPlace } from "./go-to-place.ts";
import type { CheckEntry } from "./group-checks.ts";
import { keepFocus } from "./keep-focus.ts";
import { sayCheck } from "./say-check.ts";

const icons: Readonly<Record<CheckRow["severity"], LucideIcon>> = {
  error: CircleAlert,
  warning: TriangleAlert,
  info: Info,
};

interface CheckItemProperties {
  readonly entry: CheckEntry;
  readonly briefing: Briefing;
}

/** A finding: what it is, where it is, what can be done. Enter leads to it. */
export function CheckItem({ entry, briefing }: CheckItemProperties) {
  const desk = useDesk();
  const t = useStrings();
  const say = useSay();
  const { row, more, sentence } = entry;
  const actions = checkActions(entry, briefing);
  const Icon = icons[row.severity];
  const { language, direction } = briefing.article;
  const texts = sentence === null ? [row, ...more].map((found) => sayCheck(found, say)) : [sentence.text];
  const where =
    sentence === null
      ? describePlace(row.place, briefing.deck.slides, t)
      : sentence.reason === null
        ? ""
        : t(`reason.${sentence.reason}`);

  function act({ does }: CheckAction): void {
    if ("edit" in does) {
      changeBriefing(desk, does.edit);
      keepFocus(document.querySelector<HTMLElement>(".checks"));
      return;
    }
    goToPlace(desk, row.place);
    focusInspector(desk, does.goal);
  }

  const home = actions.find((action) => action.home !== undefined)?.home;
  const nameOf = ({ label, home: number }: CheckAction) =>
    number === undefined ? t(label) : `${t("checks.home", { number })} ${t(label)}`;
  const preview = actions.find((action) => action.preview !== undefined)?.preview;
  return (
    <GridListItem id={entry.id} className="finding" textValue={[where, ...texts].join(" ")}>
      <span className="check-icon" data-severity={row.severity}>
        <Icon aria-hidden size={15} />
        <span className="visually-hidden">{t(`checks.${row.severity}`)}</span>
      </span>
      <div className="check-body">
        {where === "" ? null : <span className="check-place">{where}</span>}
        <div className="check-text" {...(sentence === null ? {} : { lang: language, dir: direction })}>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        {preview === undefined ? null : (
          <span className="check-preview" lang={language} dir={direction}>
            {preview}
          </span>
        )}
        {actions.length === 0 ? null : (
          <div className="check-actions">
            {home === undefined ? null : <span className="check-place">{t("checks.home", { number: home })}</span>}
            {actions.map((action) => (
              <Button
                key={action.id}
                className="button check-action"
                aria-label={nameOf(action)}
                onPress={() => act(action)}
              >
                {t(action.label)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </GridListItem>
  );
}
