import { type ClientCall, clientActions } from '../../../http/controller';
import live from '../services/live';

export default clientActions({ open: (call: ClientCall) => live.open(call) });
