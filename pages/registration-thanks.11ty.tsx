import { THANKS_PATH } from "../_includes/components/registration/registration-form.tsx";
import { RegistrationThanks } from "../_includes/layouts/registration-thanks.tsx";
import { singleKind } from "./kind.ts";

export default singleKind(THANKS_PATH, ({ site }, lang) => <RegistrationThanks site={site} lang={lang} />);
