/** Parts of Decap that only a mouse could reach, or that were told wrongly to somebody who does not see them. */
import type { Patch } from "./patches.ts";

export const a11yPatches: readonly Patch[] = [
  {
    why: "A list stood between a menu and its choices, and a filter that was chosen by a key stopped the page.",
    file: "decap-cms-ui-default/dist/esm/Dropdown.js",
    changes: [
      ["_jsx(DropdownList, {\n", '_jsx(DropdownList, {\n        role: "none",\n'],
      [
        "    isCheckedItem: true,\n    isActive: checked,\n    onClick: onClick,\n",
        '    isCheckedItem: true,\n    isActive: checked,\n    value: onClick,\n    role: "menuitemcheckbox",\n    "aria-checked": checked,\n',
      ],
      ["    readOnly: true,\n", '    readOnly: true,\n    tabIndex: -1,\n    "aria-hidden": true,\n'],
    ],
  },
  {
    why: "A medium could be chosen with a mouse only, and its picture had no description beside its name.",
    file: "decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryCard.js",
    changes: [
      ["          src: url\n", '          src: url,\n          alt: ""\n'],
      [
        '      tabIndex: "-1",\n',
        '      tabIndex: 0,\n      role: "button",\n      "aria-pressed": Boolean(isSelected),\n      onKeyDown: event => {\n        if (event.key !== "Enter" && event.key !== " ") return;\n        event.preventDefault();\n        onClick();\n      },\n',
      ],
    ],
  },
  {
    why: "Each field was told by the name of its widget, which editors do not know, beside its own label.",
    file: "decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl.js",
    changes: [
      [
        "        \"aria-label\": t('editor.editorControl.field.widgetLabel', {\n          widgetLabel: widgetName\n        }),\n",
        "",
      ],
    ],
  },
  {
    why: "Items of a list told in English how to be moved by keys, which moved nothing.",
    file: "decap-cms-widget-list/dist/esm/ListControl.js",
    hooks: ["MOVING"],
    changes: [
      ["import { DndContext, MouseSensor, ", "import { DndContext, KeyboardSensor, MouseSensor, "],
      [
        "import { SortableContext, useSortable }",
        "import { SortableContext, sortableKeyboardCoordinates, useSortable }",
      ],
      [
        "useSensor(TouchSensor, {\n    activationConstraint\n  }));",
        "useSensor(TouchSensor, {\n    activationConstraint\n  }), useSensor(KeyboardSensor, {\n    coordinateGetter: sortableKeyboardCoordinates\n  }));",
      ],
      ["      sensors: sensors,\n", "      sensors: sensors,\n      accessibility: MOVING,\n"],
      // a button to who hears it, and no « sortable »
      [
        "  } = useSortable({\n    id\n  });",
        "  } = useSortable({\n    id,\n    attributes: {\n      roleDescription: null\n    }\n  });",
      ],
    ],
  },
];
