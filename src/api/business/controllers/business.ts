import { alone } from '../../../database/sql';
import { publicActions } from '../../../http/controller';
import { readBusiness } from '../data/business';
import { accentShades } from '../domain/accent';

export default publicActions({
  async find() {
    const {
      name,
      markUrl,
      accentColour,
      timeZone,
      currency,
      privacyText,
      contactEmail,
      registrationOpen,
      hasProducts,
    } = await readBusiness(alone);
    const accent = accentShades(accentColour);
    return {
      body: {
        data: { name, markUrl, accent, timeZone, currency, privacyText, contactEmail, registrationOpen, hasProducts },
      },
    };
  },
});
