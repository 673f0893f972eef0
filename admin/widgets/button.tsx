import type { ButtonHTMLAttributes } from "preact";

/** A button of ours. It sends no form: the one around it is Decap's. */
export const Button = (props: ButtonHTMLAttributes) => <button type="button" {...props} />;
