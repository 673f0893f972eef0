import { RegistrationThanks } from "../_includes/layouts/registration-thanks.tsx";
import { singlePage } from "./kind.ts";

export default singlePage("thanks", ({ site }) => <RegistrationThanks site={site} />);
