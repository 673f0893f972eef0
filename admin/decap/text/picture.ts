/** A picture in the text, as Decap knows it, in the words of editors. */
import image from "decap-cms-editor-component-image";

export const pictureComponent = {
  ...image,
  fields: [
    { label: "Image", name: "image", widget: "image", media_library: { allow_multiple: false } },
    { label: "Description", name: "alt", hint: "Ce que l’image montre, pour qui ne la voit pas." },
    {
      label: "Légende et crédit",
      name: "title",
      required: false,
      hint: "Sous l’image\u00A0: ce qu’il faut en savoir, son auteur, sa licence.",
    },
  ],
};
