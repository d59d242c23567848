import { primaryLanguage } from "../../language/primary-language.ts";

/** Openings with which a text sends its reader elsewhere, and places in it where it does. */
const referrals: Readonly<Record<string, RegExp>> = {
  en: /^(?:for|to (?:find|get|learn|read|see)) (?:a |an |the |out )?(?:(?:more|further|full(?:er)?|additional|other|detailed) (?:information|details?|background|discussion|analysis|data|context|reading|list|on|about)|more|details|list|background)\b.{0,80}[, ](?:see|read|visit|contact|consult|check|click|go to|refer to) (?!that|to)|^(?:see(?! how| that| what| why)|read (?:more|our|the)|click|visit|learn more|find out more|contact(?! with| between))\b(?=.{0,40}(?:\b(?:article|report|page|section|chapter|box|table|figure|appendix|link|website|here|blog|post|guide|documentation|below|above)\b|https?:))/iu,
  ru: /^(?:подробн(?:ее|ости|ую)|более подробн|дополнительн\S+ (?:сведения|информаци)|см\.|смотрите|читайте|ознакомиться)(?![\p{L}])/iu,
};

/** True when a sentence sends its reader to another text: nothing that a listener could leave with. */
export function isReferral(text: string, language: string): boolean {
  return referrals[primaryLanguage(language)]?.test(text) ?? false;
}
