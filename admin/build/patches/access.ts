/** Parts of Decap that only a mouse can reach, or that are told wrongly to somebody who does not see them. */
import type { Patch } from "./patch.ts";

export const accessPatches: readonly Patch[] = [
  {
    why: "A list of choices speaks English to whoever does not see it, and where nothing is left to choose.",
    file: "decap-cms-widget-select/dist/esm/SelectControl.js",
    changes: [['      placeholder: ""\n', '      placeholder: "",\n      ...SELECT_WORDS\n']],
    hooks: ["SELECT_WORDS"],
    hooksFrom: "words/select-words.ts",
    upstream: [],
    dropWhen: "what the list says is of the locale",
  },
  {
    why: "A medium can be chosen with a mouse only.",
    file: "decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryCard.js",
    changes: [
      [
        '      tabIndex: "-1",\n',
        '      tabIndex: 0,\n      role: "button",\n      "aria-pressed": Boolean(isSelected),\n      onKeyDown: event => {\n        if (event.key !== "Enter" && event.key !== " ") return;\n        event.preventDefault();\n        onClick();\n      },\n',
      ],
    ],
    upstream: [7077],
    dropWhen: "a medium has a role, a state and keys",
  },
  {
    why: "Items of a list tell in English how to be moved by keys, which move nothing. One that is put there by other means than the button of the list cannot be edited. A list says « 0 programme », its items what files call them, and somebody has to make up an identifier for each.",
    file: "decap-cms-widget-list/dist/esm/ListControl.js",
    hooks: ["DndContext", "groupHeading", "listHeading", "newItem", "useSortable"],
    hooksFrom: "form/sortable.ts",
    changes: [
      [
        "import { DndContext, MouseSensor, TouchSensor, closestCenter, useSensor, useSensors } from '@dnd-kit/core';\nimport { SortableContext, useSortable } from '@dnd-kit/sortable';\n",
        "import { MouseSensor, TouchSensor, closestCenter, useSensor, useSensors } from '@dnd-kit/core';\nimport { SortableContext } from '@dnd-kit/sortable';\n",
      ],
      [
        "  componentDidMount() {\n",
        "  static getDerivedStateFromProps({ value }, { keys, itemsCollapsed }) {\n    const more = (List.isList(value) ? value.size : 0) - keys.length;\n    if (more <= 0) return null;\n    return {\n      keys: [...keys, ...Array.from({ length: more }, () => crypto.randomUUID())],\n      itemsCollapsed: [...itemsCollapsed, ...Array(more).fill(true)]\n    };\n  }\n  componentDidMount() {\n",
      ],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: text of Decap's
      ["          heading: `${items.size} ${listLabel}`,", "          heading: listHeading(field, items),"],
      [
        "  objectLabel(item) {",
        "  objectLabel(item) {\n    return groupHeading(this.props.field, item);\n  }\n  decapLabel(item) {",
      ],
      [
        "fromJS(this.multipleDefault(field.get('fields')));\n    this.addItem(",
        "newItem(field, this.props.value, fromJS(this.multipleDefault(field.get('fields'))));\n    this.addItem(",
      ],
    ],
    upstream: [4216],
    dropWhen:
      "the list widget has a keyboard sensor, words of its own in each language, and keys for all items that the entry has; functions say what it shows, and make what a new item holds",
  },
];
