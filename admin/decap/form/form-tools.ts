/** Tools of ours between the fields of a form: what brings files, what repeats an earlier meeting. */
import { createElement, type ReactElement } from "react";
import { type Mount, Mounting } from "./control.ts";

/** What is drawn there is given. */
export interface ToolProps {
  /** Names of the fields of the form. */
  readonly fields: ReadonlySet<string>;
}

export interface FormTool {
  readonly mount: Mount<ToolProps>;
  /** Of the fields of a form, by name, the one before which it is drawn, or {@link FOOT}; none where the form has no use for it. */
  readonly before: (names: readonly string[]) => string | undefined;
}

/** The place of a tool that stands below all parts of a form, whichever are open. */
export const FOOT = "";

const tools: FormTool[] = [];

export function addFormTool(given: FormTool): void {
  tools.push(given);
}

class Tool extends Mounting<ToolProps & { readonly tool: FormTool }, ToolProps> {
  protected readonly mount: Mount<ToolProps> = (element, props) => this.props.tool.mount(element, props);
  protected told(): ToolProps {
    return this.props;
  }
}

/** The tools of a form that stand before one of its fields. */
export function toolsBefore(name: string, names: readonly string[]): readonly ReactElement[] {
  return tools.flatMap((tool, n) =>
    tool.before(names) === name
      ? [createElement(Tool, { key: `tool-${n}`, tool, fields: new Set(names) })]
      : [],
  );
}
