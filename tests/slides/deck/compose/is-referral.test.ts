import { expect, test } from "vitest";
import { isReferral } from "../../../../slides/deck/compose/is-referral.ts";

test.each([
  ["For more information on harbour dues, see Report 12 of the council.", "en"],
  ["For a full list of the closed bridges, visit the page of the road office.", "en"],
  ["To learn more about the tunnel, read the council’s guide.", "en"],
  ["See the box on page 4 and the table below.", "en"],
  ["Read more about the ferry in this article.", "en-GB"],
  ["Подробнее о тоннеле: доклад совета.", "ru"],
  ["См. таблицу 3.", "ru"],
])("%s", (text, language) => {
  expect(isReferral(text, language)).toBe(true);
});

test.each([
  ["For more than a year the harbour has been closed.", "en"],
  ["For more ships the channel is too narrow, and the council will see to that.", "en"],
  ["Read the room, the mayor told the committee.", "en"],
  ["See how the town has changed since the bridge fell.", "en"],
  ["Visitors may see the lighthouse from May.", "en"],
  ["Contact with the crew was lost at noon.", "en"],
  ["Смотрители вернулись на маяк в мае.", "ru"],
  ["For more information, see the report.", "de"],
])("but not: %s", (text, language) => {
  expect(isReferral(text, language)).toBe(false);
});
