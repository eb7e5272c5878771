export { vandaag as today } from '../clock/vandaag';
