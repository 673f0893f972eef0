/** What we change in Decap's rich text. */
import type { Patch } from "./patch.ts";

const MARKDOWN = "decap-cms-widget-markdown/dist/esm";

export const textPatches: readonly Patch[] = [
  {
    why: "What is pasted loses its bold, its code and its tables, or pastes nothing; a picture in it replaces the form by an error. Keys and buttons break a table up.",
    file: `${MARKDOWN}/MarkdownControl/plugins/html/withHtml.js`,
    hooks: ["withText"],
    hooksFrom: "text/with-text.ts",
    changes: [
      [
        "    const html = data.getData('text/html');\n    if (html) {\n      const sanitizedHtml = DOMPurify.sanitize(html);\n      const parsed = new DOMParser().parseFromString(sanitizedHtml, 'text/html');\n      const fragment = deserialize(parsed.body);\n      Transforms.insertFragment(editor, fragment);\n      return;\n    }\n    insertData(data);\n  };\n  return editor;",
        "    insertData(data);\n  };\n  return withText(editor);",
      ],
    ],
    upstream: [7233, 7429],
    dropWhen: "pasted HTML keeps what Markdown has, and a table is edited as one",
  },
  {
    why: "Browsers read what is pasted as HTML before they tell the editor, and report each style attribute in it to our policy. A link is asked for in a prompt of the browser, and cannot be seen or opened where it stands. A window that opens just after a new paragraph takes the focus without Slate's hearing of it, which would then not take it back.",
    file: `${MARKDOWN}/MarkdownControl/VisualEditor.js`,
    hooks: ["askInsert", "askLink", "keepEditor", "pointAtLink", "takePaste"],
    hooksFrom: "text/with-text.ts",
    changes: [
      [
        "            onKeyDown: handleKeyDown,\n",
        "            onKeyDown: handleKeyDown,\n            onClick: event => pointAtLink(event, editor),\n            onPaste: event => takePaste(event, editor),\n",
      ],
      [
        "  const emptyValue = [defaultEmptyBlock()];\n",
        "  const emptyValue = [defaultEmptyBlock()];\n  editor.dom = {\n    focus: () => {\n      // Slate takes itself for focused where it did not hear that it lost the focus while it moved the selection\n      if (document.activeElement !== editor.dom.root()) ReactEditor.blur(editor);\n      ReactEditor.focus(editor);\n    },\n    read: () => {\n      const shown = window.getSelection();\n      if (!ReactEditor.isFocused(editor) || !shown || shown.rangeCount === 0) return;\n      const range = ReactEditor.toSlateRange(editor, shown, { exactMatch: false, suppressThrow: true });\n      if (range) Transforms.select(editor, range);\n    },\n    range: () => ReactEditor.toDOMRange(editor, editor.selection),\n    pathOf: element => ReactEditor.findPath(editor, ReactEditor.toSlateNode(editor, element)),\n    root: () => {\n      try {\n        return ReactEditor.toDOMNode(editor, editor);\n      } catch {\n        return undefined;\n      }\n    }\n  };\n  keepEditor(editor);\n",
      ],
      ["          onSubmit: handleInsertShortcode,\n", "          onSubmit: () => askInsert(editor),\n"],
      [
        "    toggleLink(editor, t('editor.editorWidgets.markdown.linkPrompt'));\n    ReactEditor.focus(editor);\n",
        "    askLink(editor);\n",
      ],
      [
        "        break;\n      }\n    }\n    ReactEditor.focus(editor);\n",
        "        break;\n      }\n    }\n    // a window that a key opened has the keyboard\n    if (!event.isDefaultPrevented()) ReactEditor.focus(editor);\n",
      ],
    ],
    upstream: [],
    dropWhen: "Slate takes the event of pasting itself in every browser, and a link is edited in place",
  },
  {
    why: "A link in the text shows neither where it leads nor that it leads anywhere: its address is looked for in another place than where it is kept.",
    file: `${MARKDOWN}/MarkdownControl/renderers.js`,
    changes: [
      ["  const url = props.element.url;\n", "  const url = props.element.data?.url;\n"],
      [
        "  const title = props.element.title || url;\n",
        "  const title = props.element.data?.title || url;\n",
      ],
    ],
    upstream: [],
    dropWhen: "a link of the rich text has its address",
  },
  {
    why: "What can be put into a text is a list of Decap’s, of which each leaves a form to fill in; ours is found by typing, and asks first.",
    file: `${MARKDOWN}/MarkdownControl/Toolbar.js`,
    changes: [
      [
        'showEditorComponents && _jsx(ToolbarDropdownWrapper, {\n          children: _jsx(Dropdown, {\n            dropdownTopOverlap: "36px",\n            dropdownWidth: "max-content",\n            renderButton: () => _jsx(DropdownButton, {\n              children: _jsx(ToolbarButton, {\n                label: t(\'editor.editorWidgets.markdown.addComponent\'),\n                icon: "add-with",\n                onClick: this.handleComponentsMenuToggle,\n                disabled: disabled\n              })\n            }),\n            children: pluginsList.map((plugin, idx) => _jsx(DropdownItem, {\n              label: plugin.label,\n              onClick: () => onSubmit(plugin)\n            }, idx))\n          })\n        })',
        "showEditorComponents && _jsx(ToolbarButton, {\n          label: t('editor.editorWidgets.markdown.addComponent'),\n          icon: \"add-with\",\n          onClick: event => {\n            event.preventDefault();\n            onSubmit();\n          },\n          disabled: disabled\n        })",
      ],
    ],
    upstream: [],
    dropWhen: "components can ask before they are inserted, and be chosen by the keyboard",
  },
  {
    why: "What is taken back in a card of the text is taken back in what is saved, and goes on being shown.",
    file: `${MARKDOWN}/MarkdownControl/components/Shortcode.js`,
    changes: [
      [
        "import { useCallback, useMemo, useState } from 'react';",
        "import { useCallback, useEffect, useMemo, useRef, useState } from 'react';",
      ],
      [
        "  const handleChange = useCallback(",
        "  const written = useRef(element.data[dataKey]);\n  useEffect(() => {\n    if (written.current === element.data[dataKey]) return;\n    written.current = element.data[dataKey];\n    setValue(fromJS(written.current));\n  }, [element.data[dataKey]]);\n  const handleChange = useCallback(",
      ],
      [
        "    const newProperties = {\n      data: {\n        ...element.data,\n        [dataKey]: value.toJS(),",
        "    written.current = value.toJS();\n    const newProperties = {\n      data: {\n        ...element.data,\n        [dataKey]: written.current,",
      ],
    ],
    upstream: [],
    dropWhen: "a card of the text shows what it is given",
  },
  {
    why: "A table loses how its columns are aligned, and an upright bar in a cell makes two of it. The items of a list are parted by empty lines.",
    file: `${MARKDOWN}/serializers/slateRemark.js`,
    hooks: ["cellContent", "itemShape"],
    hooksFrom: "text/write.ts",
    changes: [
      [
        "          return u(typeMap[node.type], children);\n        }\n\n      /**\n       * Lists\n       *\n       * Enclose",
        "          if (node.type === 'table') return u('table', { align: get(node, 'data.align') || [] }, children);\n          if (node.type === 'table-cell') return u('tableCell', cellContent(children));\n          if (node.type === 'list-item') return u('listItem', itemShape(children), children);\n          return u(typeMap[node.type], children);\n        }\n\n      /**\n       * Lists\n       *\n       * Enclose",
      ],
    ],
    upstream: [4360],
    dropWhen: "a table and a list that are opened and saved are as they were",
  },
  {
    why: "Words that are typed become something else once they are saved: a tag, a list of one number, a line with a backslash, the signs at the end of a heading.",
    file: `${MARKDOWN}/serializers/remarkEscapeMarkdownEntities.js`,
    hooks: ["beginsLine", "escapedText", "markedApart", "wholeBlock"],
    hooksFrom: "text/escape.ts",
    changes: [
      ["  function transform(node, index) {", "  function transform(whole, isFirst) {"],
      [
        "    if (has(node.data, 'shortcode')) return node;\n",
        "    if (has(whole.data, 'shortcode')) return whole;\n    const node = markedApart(whole);\n",
      ],
      [
        "      children: node.children.map(transform)\n",
        "      children: node.children.map((child, at) => transform(child, beginsLine(node, at)))\n",
      ],
      [
        "      const value = index === 0 ? escapeAllChars(node.value) : escapeCommonChars(node.value);",
        "      const value = escapedText(node.value, isFirst, escapeAll);",
      ],
      [
        "    return {\n      ...node,\n      ...children\n    };\n  }\n  return transform;",
        "    return wholeBlock({\n      ...node,\n      ...children\n    });\n  }\n  return transform;",
      ],
    ],
    upstream: [4360],
    dropWhen: "what is typed is read again as it was typed",
  },
  {
    why: "Emphasis that ends with a sign, or touches another, is read as signs; a low line within a word or an address as emphasis.",
    file: `${MARKDOWN}/serializers/index.js`,
    hooks: ["readEmphasis"],
    hooksFrom: "text/emphasis.ts",
    changes: [
      [
        "    inlineTokenizers: ['url']\n  }).use(",
        "    inlineTokenizers: ['url']\n  }).use(readEmphasis).use(",
      ],
    ],
    upstream: [],
    dropWhen: "emphasis is read as CommonMark reads it",
  },
  {
    why: "An empty link is taken away, and then looked for; a list that begins an item is joined to an item that may not be there: the form fails.",
    file: `${MARKDOWN}/MarkdownControl/plugins/lists/withLists.js`,
    changes: [
      [
        "    normalizeNode(entry);\n    const [node, path] = entry;\n",
        "    const [node, path] = entry;\n    normalizeNode(entry);\n    if (!Node.has(editor, path) || Node.get(editor, path) !== node) return;\n",
      ],
      [
        "        moveListToListItem(editor, path, previousListItem);",
        "        if (previousListItem === undefined) return;\n        moveListToListItem(editor, path, previousListItem);",
      ],
    ],
    upstream: [7640],
    dropWhen: "an empty link and a list that begins an item can be typed in",
  },
];
