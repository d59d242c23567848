import * as v from "valibot";
import { rememberedDisplaySchema } from "./talk-schemas.ts";

/** Widths and heights of panes, CSS pixels. */
const paneSchema = v.pipe(v.number(), v.minValue(80), v.maxValue(4000));
/** A folder's path, empty for the system's own choice. */
const folderSchema = v.pipe(v.string(), v.maxLength(32_767));
/** A name the engine knows: of a theme, a format, a layout. */
const nameSchema = v.pipe(v.string(), v.maxLength(60));

/** What the user has chosen about the program, not about a document. */
export const settingsSchema = v.object({
  colourScheme: v.picklist(["system", "light", "dark"]),
  language: v.picklist(["system", "en", "ru"]),
  /** Saves a document that has a file by itself a moment after each change. */
  autosave: v.boolean(),
  /** Theme and ratio of new briefings. */
  theme: nameSchema,
  ratio: v.picklist(["16:9", "4:3"]),
  railWidth: paneSchema,
  notesHeight: paneSchema,
  sideWidth: paneSchema,
  /** The pane shown beside the slide; empty for none. */
  sidePane: v.picklist(["", "source", "inspector", "checks"]),
  /** Size of notes on the desk, CSS pixels. */
  notesSize: v.pipe(v.number(), v.minValue(8), v.maxValue(96)),
  /** A dark room wants a dark presenter view; false gives it the colours of the desk. */
  presenterDark: v.boolean(),
  /** Size of notes in the presenter view, CSS pixels; 0 chooses one for the window. */
  presenterNotesSize: v.pipe(v.number(), v.minValue(0), v.maxValue(96)),
  /** The slides' share of the presenter view's width. */
  presenterSplit: v.pipe(v.number(), v.minValue(0.2), v.maxValue(0.8)),
  /** The display that the audience's window was last put on by the user's choice. */
  audienceDisplay: v.nullable(rememberedDisplaySchema),
  /** The folder files were last opened from or saved in. */
  lastFolder: folderSchema,
  /** What was exported last, and where. */
  exportFolder: folderSchema,
  exportFormats: v.pipe(v.array(nameSchema), v.maxLength(30)),
  handout: nameSchema,
  paper: v.picklist(["a4", "letter"]),
  orientation: v.picklist(["auto", "portrait", "landscape"]),
  inkSaving: v.boolean(),
  exportNotes: v.boolean(),
  exportSources: v.boolean(),
  exportHidden: v.boolean(),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Some settings with new values. */
export const settingsChangeSchema = v.partial(settingsSchema);

export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** The settings of a new installation. */
export const defaultSettings: Settings = {
  colourScheme: "system",
  language: "system",
  autosave: true,
  theme: "daylight",
  ratio: "16:9",
  railWidth: 208,
  notesHeight: 200,
  sideWidth: 360,
  sidePane: "source",
  notesSize: 16,
  presenterDark: true,
  presenterNotesSize: 0,
  presenterSplit: 0.5,
  audienceDisplay: null,
  lastFolder: "",
  exportFolder: "",
  exportFormats: ["html", "handout-pdf"],
  handout: "briefing-note",
  paper: "a4",
  orientation: "auto",
  inkSaving: false,
  exportNotes: true,
  exportSources: true,
  exportHidden: false,
};

/**
 * The settings in a file of whatever age and state: a value that is missing or does not fit is its default, so damage
 * costs one value and not all of them.
 */
export function repairSettings(raw: unknown): Settings {
  const values = typeof raw === "object" && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  const fitting = Object.entries(settingsSchema.entries).flatMap(([key, schema]) => {
    const result = v.safeParse(schema, Object.hasOwn(values, key) ? values[key] : undefined);
    return result.success ? [[key, result.output]] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(fitting) };
}

/** The settings after a change. A value that is undefined changes nothing. */
export function changeSettings(before: Settings, change: SettingsChange): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return repairSettings({ ...before, ...Object.fromEntries(given) });
}
