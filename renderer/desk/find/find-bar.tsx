import { CaseSensitive, ChevronDown, ChevronRight, WholeWord, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { Button, Input, TextField, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { SearchScope } from "../../../slides/index.ts";
import { CommandButton } from "../../commands/command-button.tsx";
import { type Desk, patchState, stateOf } from "../../store/desk.ts";
import { useDesk, useDeskParts, useDeskState } from "../../store/desk-context.ts";
import type { SearchState } from "../../store/search-state.ts";
import { useStrings } from "../../store/use-strings.ts";
import { canReplace } from "./can-replace.ts";
import { changeSearch, closeFind, replaceEvery, replaceOne, stepFind } from "./find-in-briefing.ts";
import { searchHitsOf } from "./search-hits-of.ts";
import { indexOfHit } from "./step-hit.ts";
import { useHitPlace } from "./use-hit-place.ts";
import { useMatchHighlights } from "./use-match-highlights.ts";

const scopes: readonly SearchScope[] = ["slides", "notes", "article"];

/** Keys of the two fields: Enter does what the field is for, Escape closes. */
function pressInField(desk: Desk, event: KeyboardEvent, enter: (back: boolean) => void): void {
  if (event.key === "Escape") closeFind(desk);
  else if (event.key === "Enter" && !event.nativeEvent.isComposing) enter(event.shiftKey);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** A field that takes the focus whenever the bar is asked for it. */
function useCalledFocus(field: SearchState["called"]) {
  const input = useRef<HTMLInputElement>(null);
  const { calls, called } = useDeskParts(({ search }) => ({ calls: search.calls, called: search.called }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every call brings the focus here
  useEffect(() => {
    if (called !== field) return;
    input.current?.focus();
    input.current?.select();
  }, [calls, called, field]);
  return input;
}

function MatchToggle(properties: {
  readonly option: "matchCase" | "wholeWord";
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { option, label, children } = properties;
  const desk = useDesk();
  const match = useDeskState(({ search }) => search.match);
  return (
    <ToggleButton
      className="icon-button find-toggle"
      aria-label={label}
      isSelected={match[option] === true}
      onChange={(isOn) => changeSearch(desk, { match: { ...match, [option]: isOn } })}
    >
      {children}
    </ToggleButton>
  );
}

function FindField() {
  const desk = useDesk();
  const t = useStrings();
  const input = useCalledFocus("find");
  const find = useDeskState(({ search }) => search.find);
  const isMissing = useDeskState((state) => state.search.find !== "" && searchHitsOf(state).length === 0);
  return (
    <div className="find-field" data-missing={isMissing || undefined}>
      <TextField aria-label={t("find.find")} value={find} onChange={(text) => changeSearch(desk, { find: text })}>
        <Input
          ref={input}
          placeholder={t("find.find")}
          spellCheck={false}
          autoComplete="off"
          onKeyDown={(event) => pressInField(desk, event, (back) => stepFind(desk, back ? -1 : 1))}
        />
      </TextField>
      <MatchToggle option="matchCase" label={t("find.match-case")}>
        <CaseSensitive aria-hidden size={17} />
      </MatchToggle>
      <MatchToggle option="wholeWord" label={t("find.whole-word")}>
        <WholeWord aria-hidden size={17} />
      </MatchToggle>
    </div>
  );
}

/** How many matches there are, which is in hand, and for those who do not see it, where. */
function Count() {
  const t = useStrings();
  const isAsked = useDeskState(({ search }) => search.find !== "");
  const total = useDeskState((state) => searchHitsOf(state).length);
  const index = useDeskState((state) => indexOfHit(searchHitsOf(state), state.search.current));
  const place = useHitPlace();
  const count =
    total === 0
      ? t("find.none")
      : index === -1
        ? t("find.total", { count: total })
        : t("find.count", { number: index + 1, total });
  return (
    <span className="find-count" role="status" data-missing={total === 0 || undefined}>
      {isAsked ? count : null}
      {isAsked && index !== -1 ? <span className="visually-hidden">, {place}</span> : null}
    </span>
  );
}

function Scopes() {
  const desk = useDesk();
  const t = useStrings();
  const chosen = useDeskState(({ search }) => search.scopes);
  return (
    <ToggleButtonGroup
      className="switch find-scopes"
      selectionMode="multiple"
      disallowEmptySelection
      aria-label={t("find.scopes")}
      selectedKeys={chosen}
      onSelectionChange={(keys) => changeSearch(desk, { scopes: scopes.filter((scope) => keys.has(scope)) })}
    >
      {scopes.map((scope) => (
        <ToggleButton key={scope} id={scope} className="switch-option">
          {t(`find.scope-${scope}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function ReplaceRow() {
  const desk = useDesk();
  const input = useCalledFocus("replacement");
  const t = useStrings();
  const replacement = useDeskState(({ search }) => search.replacement);
  const count = useDeskState((state) => searchHitsOf(state).filter(canReplace).length);
  const hasArticle = useDeskState(({ search }) => search.scopes.includes("article"));
  const take = (text: string) => patchState(desk, { search: { ...stateOf(desk).search, replacement: text } });
  return (
    <div className="find-row">
      <div className="find-field">
        <TextField aria-label={t("find.replacement")} value={replacement} onChange={take}>
          <Input
            ref={input}
            placeholder={t("find.replacement")}
            autoComplete="off"
            onKeyDown={(event) => pressInField(desk, event, () => replaceOne(desk))}
          />
        </TextField>
      </div>
      <div className="find-rest">
        <Button className="button" isDisabled={count === 0} onPress={() => replaceOne(desk)}>
          {t("find.replace")}
        </Button>
        <Button className="button" isDisabled={count === 0} onPress={() => replaceEvery(desk)}>
          {t("find.replace-all")}
        </Button>
        {hasArticle ? <span className="find-hint">{t("find.article-stays")}</span> : null}
      </div>
    </div>
  );
}

function OpenFindBar() {
  const desk = useDesk();
  const t = useStrings();
  const isReplacing = useDeskState(({ search }) => search.isReplacing);
  useMatchHighlights();
  const Chevron = isReplacing ? ChevronDown : ChevronRight;
  return (
    <search
      className="find-bar"
      aria-label={t("command.find")}
      onKeyDown={(event) => {
        if (event.key === "Escape") closeFind(desk);
      }}
    >
      <Button
        className="icon-button find-more"
        aria-label={t("find.with-replacing")}
        aria-expanded={isReplacing}
        onPress={() => patchState(desk, { search: { ...stateOf(desk).search, isReplacing: !isReplacing } })}
      >
        <Chevron aria-hidden size={15} />
      </Button>
      <div className="find-rows">
        <div className="find-row">
          <FindField />
          <div className="find-rest">
            <Count />
            <CommandButton id="find-previous" />
            <CommandButton id="find-next" />
            <span className="spring" />
            <Scopes />
          </div>
        </div>
        {isReplacing ? <ReplaceRow /> : null}
      </div>
      <Button className="icon-button" aria-label={t("find.close")} onPress={() => closeFind(desk)}>
        <X aria-hidden size={15} />
      </Button>
    </search>
  );
}

/** Finds and replaces in the slides, the notes and the article (which is never changed). */
export function FindBar() {
  const isOpen = useDeskState(({ search }) => search.isOpen);
  return isOpen ? <OpenFindBar /> : null;
}
