import { RegistrationThanks } from "../_includes/layouts/registration-thanks.tsx";
import { singleKind } from "./kind.ts";

export default singleKind("thanks", ({ site }, lang) => <RegistrationThanks site={site} lang={lang} />);
