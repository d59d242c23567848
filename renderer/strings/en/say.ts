/** How the user says names and words. */
export const sayStrings = {
  "say.title": "Pronunciation",
  "say.note":
    "Write how you say it, in your own way: na-zar-BA-yev. You see it beside the slide in a talk and above your notes; the audience never does.",
  "say.here": "On this slide",
  "say.kept": "Yours",
  "say.open": "Names and foreign words without one",
  "say.added": "Added",
  "say.none": "No names or foreign words were found in the slides and the notes.",
  "say.other": "Another word",
  "say.how": "How you say it",
  "say.add": "Add",
  "say.own": "Your own pronunciation",
  "say.yours": "yours",
  "say.part": "{term}: {say}",
} as const;
