export { analyseArticle } from "./analysis/analyse-article.ts";
export type { Analysis } from "./analysis/analysis.ts";
export type { Article, Sentence, SentenceId, SetAsideReason } from "./article/article.ts";
export { describeReason } from "./article/describe-reason.ts";
export { type ParseResult, parseArticle } from "./article/parse-article.ts";
export type { Picture } from "./article/picture.ts";
export { decodeDataUrl, readPicture } from "./article/pictures.ts";
export type { Briefing } from "./briefing.ts";
export { type BriefingOptions, defaultBriefingOptions, type Ratio } from "./deck/briefing-options.ts";
export { composeDeck } from "./deck/compose-deck.ts";
export type {
  Deck,
  Emphasis,
  EmphasisStyle,
  Fate,
  Imprint,
  Item,
  Layout,
  LedgerEntry,
  ListStyle,
  NoteLine,
  Slide,
  SlideChange,
  Statement,
  Wording,
} from "./deck/deck.ts";
export { displayDate } from "./deck/display-date.ts";
export { isEmbargo, isEmbargoed, withEmbargoNotice } from "./deck/embargo.ts";
export { imprintOf } from "./deck/imprint-of.ts";
export { itemText } from "./deck/item-text.ts";
export { type NoteRun, noteRuns } from "./deck/note-runs.ts";
export { presentedDeck, presentedSlides } from "./deck/presented-deck.ts";
export { writeMoment } from "./deck/write-moment.ts";
export type { Diagnostic, Severity } from "./diagnostics.ts";
export { applyEdit } from "./edit/apply-edit.ts";
export { analysisOf } from "./edit/article-material.ts";
export { type BriefingPlace, type ItemField, samePlace } from "./edit/briefing-place.ts";
export { checkBriefing } from "./edit/checks/check-briefing.ts";
export type { CheckRow } from "./edit/checks/check-row.ts";
export type { DeckEdit, EditKind, EditOf, NewItem, RestoredPart, SentencePlace } from "./edit/deck-edit.ts";
export type { EditOutcome, Refusal } from "./edit/edit-outcome.ts";
export { type Flag, flagSlide, previewRestoring } from "./edit/flags/flag-slide.ts";
export {
  type EditHistory,
  historyLimit,
  isDirty,
  markSaved,
  performEdit,
  recordStep,
  redo,
  redoName,
  startHistory,
  undo,
  undoName,
} from "./edit/history/edit-history.ts";
export { layoutChoices } from "./edit/layouts/layout-choices.ts";
export { fillIn, type Message, type MessageTable } from "./edit/message.ts";
export { nameEdit } from "./edit/name-edit.ts";
export { adoptPlan } from "./edit/plan/adopt-plan.ts";
export type { LengthPlan } from "./edit/plan/length-plan.ts";
export { planLength } from "./edit/plan/plan-length.ts";
export type { FateChange, PlanPreview } from "./edit/plan/preview-plan.ts";
export { type SectionTime, timeSections } from "./edit/plan/time-sections.ts";
export type { MatchOptions } from "./edit/search/match-options.ts";
export { type SearchHit, type SearchScope, searchBriefing } from "./edit/search/search-briefing.ts";
export {
  type Answers,
  type SentenceAnswer,
  type SlideAnswer,
  searchForAnswer,
} from "./edit/search/search-for-answer.ts";
export { type CheckCode, checkWords } from "./edit/words/check-words.ts";
export { type FlagCode, flagWords } from "./edit/words/flag-words.ts";
export { type RefusalCode, refusalWords } from "./edit/words/refusal-words.ts";
export { type StepCode, stepWords } from "./edit/words/step-words.ts";
export type { ExportFile } from "./export/export-file.ts";
export {
  defaultExportOptions,
  type ExportOptions,
  type HandoutLayout,
  handoutLayouts,
  type Orientation,
  orientations,
  type Paper,
  papers,
} from "./export/export-input.ts";
export { formatMinutes } from "./export/format-minutes.ts";
export { writeBriefingFile } from "./export/formats/briefing-file.ts";
export { type ExportFormat, exportFormats, nameExport } from "./export/formats/export-formats.ts";
export { previewHandout } from "./export/formats/handout-preview.ts";
export type { HandoutPreview } from "./export/handout/handout-preview.ts";
export { isGridLayout } from "./export/handout/sheet.ts";
export { officeWarnings } from "./export/ooxml/office-warnings.ts";
export { planSections } from "./export/plan-sections.ts";
export { prepareExport } from "./export/present-input.ts";
export { finishPdf } from "./export/print/finish-pdf.ts";
export type { PrintJob } from "./export/print-job.ts";
export { type BriefingReading, readBriefing } from "./export/read-briefing.ts";
export type { RuntimeAssets } from "./export/runtime-assets.ts";
export { slug } from "./export/slug.ts";
export { readMarkdownDeck } from "./interchange/read-markdown-deck.ts";
export { primaryLanguage } from "./language/primary-language.ts";
export { type SpeakingRate, speakingRate } from "./language/speaking-rates.ts";
export type { Pronunciation } from "./pronunciation/pronunciation.ts";
export { pronunciationsOnSlide } from "./pronunciation/pronunciations-on-slide.ts";
export { suggestTerms } from "./pronunciation/suggest-terms.ts";
export { redactedSentences } from "./redaction/redacted-sentences.ts";
export { withoutRedacted } from "./redaction/without-redacted.ts";
export { encodeBase64 } from "./render/base64.ts";
export { createDeckRenderer, type DeckRenderer } from "./render/create-deck-renderer.ts";
export { renderDeck } from "./render/render-deck.ts";
export type { RenderedDeck, RenderedSlide } from "./render/rendered-deck.ts";
export { findTheme, themeNames } from "./render/themes/themes.ts";
export { proposeSkips, type SkipProposal, showOnlySeconds, type TalkSituation } from "./talk/propose-skips.ts";
export { recordTalk, type TalkRun } from "./talk/record-talk.ts";
export type { NewTalk, SlideGiven, TalkRecord, TalkSlide } from "./talk/talk-record.ts";
export { type ReportSlide, type ReportTime, reportTalk, type TalkReport } from "./talk/talk-report.ts";
export { type TalkCode, talkWords } from "./talk/talk-words.ts";
export { writeTalkCsv } from "./talk/write-talk-csv.ts";
export { writeTalkText } from "./talk/write-talk-text.ts";
