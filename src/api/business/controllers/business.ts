import { withConnection } from '../../../database/sql';
import { publicActions } from '../../../http/controller';
import { readBusiness } from '../data/business';
import { accentShades } from '../domain/accent';

export default publicActions({
  async find() {
    const { name, markUrl, accentColour, timeZone, currency, privacyText, registrationOpen } =
      await withConnection(readBusiness);
    return {
      body: {
        data: { name, markUrl, accent: accentShades(accentColour), timeZone, currency, privacyText, registrationOpen },
      },
    };
  },
});
