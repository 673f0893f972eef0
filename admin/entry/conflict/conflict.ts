/** A save of an entry that somebody else has saved meanwhile: what is written is chosen field by field. */
import {
  type CmsField,
  collectionKey,
  SETTINGS,
  settingsFields,
  typeFields,
} from "../../../src/cms/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { Conflict } from "../../decap/backend/versions.ts";
import { ask } from "../../feedback/ask.ts";
import { type ComparedField, compareVersions } from "../../feedback/compare.ts";
import { changedParagraphs } from "./changed-paragraphs.ts";
import { BODY, fieldDifferences, mergedText } from "./merge-versions.ts";
import { type TitleOf, valueLines } from "./value-lines.ts";

/** @returns the text to write; undefined where the editor writes nothing */
export async function resolveConflict(
  { collection, base, theirs, mine }: Conflict,
  titleOf: TitleOf,
): Promise<string | undefined> {
  if (theirs === undefined) return (await ask(DELETED_MEANWHILE)) ? mine : undefined;
  const form = formOf(collection);
  const order = new Map(form.map(({ name }, n) => [name, n]));
  const otherwise = (name: string): unknown => form.find((one) => one.name === name)?.default;
  const compared = fieldDifferences(base, theirs, mine)
    // what goes without saying is the same said or not
    .filter(({ name, theirs: their, mine: my }) => (their ?? otherwise(name)) !== (my ?? otherwise(name)))
    .map(({ name, changedBy, theirs: their, mine: my }): ComparedField => {
      const field = form.find((one) => one.name === name) ?? {
        name,
        label: name,
        widget: "string",
        required: false,
      };
      const lines = (value: unknown) => valueLines(field, value, titleOf);
      const [left, right] =
        name === BODY ? changedParagraphs(String(their ?? ""), String(my ?? "")) : [lines(their), lines(my)];
      return {
        name,
        label: field.label,
        theirs: left,
        mine: right,
        proposed: changedBy === "me" ? "mine" : "theirs",
        contested: changedBy === "both",
      };
    })
    .sort((a, b) => (order.get(a.name) ?? order.size) - (order.get(b.name) ?? order.size));
  // the same words, written otherwise: what stands is right
  if (compared.length === 0) return mergedText(theirs, mine, new Set());
  const kept = await compareVersions(messages.conflict.title, compared);
  return kept && mergedText(theirs, mine, kept);
}

function formOf(collection: string): readonly CmsField[] {
  if (collection === SETTINGS.collection) return settingsFields();
  const type = collectionKey(collection)?.type;
  return type === undefined ? [] : typeFields(type);
}

const DELETED_MEANWHILE = {
  title: messages.conflict.deleted,
  before: [messages.conflict.deletedAbout],
  list: [],
  after: [],
  agree: messages.conflict.bringBack,
  grave: false,
};
