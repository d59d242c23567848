import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel, GridList, Heading } from "react-aria-components";
import type { Briefing } from "../../../slides/index.ts";
import { useDesk } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { CheckItem } from "./check-item.tsx";
import { goToCheck } from "./go-to-check.ts";
import { goToPlace } from "./go-to-place.ts";
import type { CheckGroup } from "./group-checks.ts";

/** Rows at a time: more are a press away. */
const page = 50;

interface CheckGroupViewProperties {
  readonly group: CheckGroup;
  readonly briefing: Briefing;
}

/** Findings of one kind. What should not stay as it is stands open, the rest is folded. */
export function CheckGroupView({ group, briefing }: CheckGroupViewProperties) {
  const desk = useDesk();
  const t = useStrings();
  const [most, setMost] = useState(page);
  const { kind, severity, entries } = group;
  const title = t(`checks.kind-${kind}`);
  const listed = entries.slice(0, most);

  function open(id: string): void {
    const entry = entries.find((other) => other.id === id);
    if (entry === undefined) return;
    if (entry.sentence === null) goToCheck(desk, entry.row);
    else goToPlace(desk, { kind: "sentence", sentence: entry.sentence.id });
  }

  return (
    <Disclosure className="check-group" defaultExpanded={severity !== "info"}>
      <Heading level={3}>
        <Button slot="trigger" className="check-head" data-severity={severity}>
          <ChevronRight aria-hidden size={14} className="effect-arrow" />
          <span>{title}</span>
          <span className="check-count">{entries.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <p className="check-about">{t(`checks.about-${kind}`)}</p>
        <GridList
          className="check-list"
          aria-label={title}
          items={listed}
          onAction={(id) => open(String(id))}
          dependencies={[briefing, t]}
        >
          {(entry) => <CheckItem entry={entry} briefing={briefing} />}
        </GridList>
        {entries.length > most ? (
          <Button className="button button-quiet check-more" onPress={() => setMost(most + page)}>
            {t("checks.more", { count: entries.length - most })}
          </Button>
        ) : null}
      </DisclosurePanel>
    </Disclosure>
  );
}
