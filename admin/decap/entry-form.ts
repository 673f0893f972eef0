/** Decap's form, with its widgets and its rich text: a file of its own, which the first screen does without. */

import DecapEditor from "decap-cms-core/dist/esm/components/Editor/Editor";
import boolean from "decap-cms-widget-boolean";
import file from "decap-cms-widget-file";
import image from "decap-cms-widget-image";
import list from "decap-cms-widget-list";
import markdown from "decap-cms-widget-markdown";
import number from "decap-cms-widget-number";
import object from "decap-cms-widget-object";
import select from "decap-cms-widget-select";
import string from "decap-cms-widget-string";
import text from "decap-cms-widget-text";
import { cms } from "./cms.ts";
import { type ListWays, listControlOf } from "./form/list.ts";
import { TEXT_COMPONENTS } from "./text/components.ts";

const WIDGETS = [boolean, file, image, list, markdown, number, object, select, string, text];

/** Decap's form, once its widgets are known. @param lists by the name of the widget */
export function formWith(lists: ReadonlyMap<string, ListWays>): typeof DecapEditor {
  cms.registerWidget(WIDGETS.map((widget) => widget.Widget()));
  for (const [name, ways] of lists) cms.registerWidget(name, listControlOf(ways));
  for (const component of TEXT_COMPONENTS) cms.registerEditorComponent(component);
  return DecapEditor;
}
