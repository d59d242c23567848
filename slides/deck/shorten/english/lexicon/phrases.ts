import { phraseTable } from "../../phrase-table.ts";

/** Words that link a sentence to the one before, or comment on it, and go without loss at its beginning before a comma. */
export const connectives =
  phraseTable(`however, but, and, so, yet, therefore, thus, hence, consequently, accordingly, moreover
furthermore, additionally, meanwhile, nevertheless, nonetheless, instead, also, then, still, similarly, likewise, besides
finally, lastly, first, second, third, firstly, secondly, thirdly, next, later, afterwards, afterward, subsequently, indeed, now, again, too
of course, in fact, in any case, in any event, at any rate, in addition, in turn, in return, in short, in sum, in summary, in conclusion
in particular, in contrast, by contrast, on the contrary, in other words, in the meantime, in the end, in the first place
for example, for instance, as a result, as a consequence, as such, as before, at the same time, at that time, at the time, since then
by then, until then, from there, after that, before that, above all, after all, all in all, all told, that said, having said that, even so, even then
even now, on the other hand, on the one hand, on top of that, more importantly, most importantly, what is more, what's more
what's worse, to be clear, to be sure, to be fair, to be honest, to that end, to this end, for this reason, for that reason
for now, for one thing, for one, for the record, with that, with this, in this way, in that way, in this case, in that case
in this respect, in this regard, in that regard, in this context, in these cases, in our case, in my case, in response, in reply, to begin with, to start with, to start, unfortunately, fortunately, sadly
luckily, happily, regrettably, interestingly, surprisingly, unsurprisingly, notably, importantly, crucially, significantly
tellingly, ironically, curiously, oddly, strangely, remarkably, incidentally, admittedly, obviously, clearly, naturally
undoubtedly, evidently, certainly, specifically, basically, simply put, put simply, ultimately, frankly, honestly, actually
really, well, sure, oh, ok, okay, look, you see, i mean, as usual, as always, as expected, as you can see, as we have seen
as i said, as noted above, as mentioned, as mentioned above, as mentioned earlier, as it turns out, believe it or not, alternatively, conversely
otherwise, equally, thankfully, happily enough, interestingly enough, oddly enough, more recently, more generally, more specifically
more broadly, better yet, worse still, worse, better still, correspondingly, overall, on the whole, by the way, on that note, either way, anyway, anyhow, though`);

/** The same without a comma, where the next word opens a clause. */
export const bareConnectives =
  phraseTable(`but, and, so, yet, then, thus, therefore, hence, instead, moreover, furthermore
also, meanwhile, however, nevertheless, nonetheless, besides, of course, in fact, as a result, plus`);

/** Between commas, or after a comma at the end. */
export const interrupters =
  phraseTable(`however, therefore, thus, hence, consequently, accordingly, moreover, furthermore, meanwhile
nevertheless, nonetheless, instead, indeed, of course, in fact, for example, for instance, in turn, in addition, in particular
in other words, in short, after all, as a result, above all, at the same time, then, too, as well, also, again, though, to be sure
on the other hand, by contrast, in contrast, on the contrary, for one, for now, for that matter, interestingly, surprisingly
unsurprisingly, unfortunately, fortunately, sadly, notably, importantly, crucially, significantly, ironically, incidentally
admittedly, obviously, clearly, naturally, specifically, ultimately, so to speak, as it were, if you will, as you know
as we know, as usual, as always, as expected, as it turns out, by the way, believe it or not, anyway, as such, in the process
in any case, as mentioned, as mentioned above, as noted above, more importantly, most importantly, you know, either, finally, similarly, likewise`);

/** Where somebody said something: the saying stays, its circumstances may go. */
export const occasions = new Set(
  `statement interview speech email e-mail tweet post letter memo address note call release briefing conference
newsletter article report message video remarks press editorial op-ed column blog broadcast`.split(/\s+/u),
);

/** Openings of adjuncts that may go with everything up to the end of the clause. */
export const adjunctOpeners =
  phraseTable(`in an effort to, in a bid to, in an attempt to, in an apparent effort to, in order to, so as to, with a view to
with the aim of, with the goal of, with the help of, in the hope of, in hopes of, in the wake of, in the aftermath of, in the run-up to, in response to
in reaction to, in connection with, in conjunction with, in accordance with, in line with, in light of, in view of, in the context of, in the course of, in the process of
as part of, as a result of, as a consequence of, because of, thanks to, due to, owing to, on the sidelines of, on the basis of, on the grounds
amid, amidst, ahead of, following, by means of, by virtue of, for the sake of, for the purpose of, for the purposes of, in addition to
along with, together with, as well as, alongside, in the face of, in the midst of, at the expense of, in exchange for, in return for`);

/** After a comma: examples and additions. */
export const additionOpeners =
  phraseTable(`including, such as, as well as, along with, together with, alongside, especially, particularly
in particular, notably, most notably, among them, among others, thanks to, due to, owing to, because of, as part of, in an effort to
in a bid to, in an attempt to, in order to, as opposed to, in addition to, similar to, followed by, accompanied by, coupled with
complete with, namely, ranging from, starting with, beginning with, with, like, even, in the wake of, following, amid, despite
regardless of, in response to, in line with, as a result of, in the hope of, in hopes of, in the process`);

/** Adverbs that only strengthen or link, and whose loss makes a claim no stronger. */
export const intensifiers = new Set(
  `very really truly extremely highly absolutely incredibly remarkably genuinely deeply hugely enormously tremendously
actually basically simply certainly definitely obviously clearly indeed surely also
therefore thus hence moreover furthermore consequently particularly especially greatly vastly immensely extraordinarily
wildly insanely profoundly ridiculously awfully terribly`.split(/\s+/u),
);
