import { THANKS_PATH } from "../_includes/components/registration/registration-form.tsx";
import { RegistrationThanks } from "../_includes/layouts/registration-thanks.tsx";
import { pageKind } from "./kind.ts";

export default pageKind({
  items: (hub) => [hub],
  path: () => THANKS_PATH,
  render: (_, { site }) => <RegistrationThanks site={site} />,
});
