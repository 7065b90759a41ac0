import Alarm from '@mui/icons-material/AlarmOutlined';
import Late from '@mui/icons-material/ErrorOutlined';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

interface CountCardProps {
  readonly resource: string;
  readonly filter: object;
  readonly count: number | undefined;
  readonly label: string;
  /** How it looks when there is something to count. */
  readonly tone: 'primary' | 'warning' | 'error';
}

/** A number that leads to the list it counts. What presses is said by colour, sign and words. */
export function CountCard({ resource, filter, count, label, tone }: CountCardProps) {
  const presses = tone !== 'primary' && count !== undefined && count > 0;
  const translate = useTranslate();
  const Sign = tone === 'error' ? Late : Alarm;
  return (
    <Card variant="outlined" sx={presses ? { borderColor: `${tone}.main`, bgcolor: `${tone}.light` } : {}}>
      <CardActionArea
        component={Link}
        to={`/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`}
        sx={{ p: { xs: 1.5, sm: 2 }, height: '100%' }}
      >
        <Typography
          component="span"
          sx={{ display: 'block', fontSize: '2.25rem', fontWeight: 600, lineHeight: 1.1 }}
          color={presses ? tone : 'primary'}
        >
          {count ?? '…'}
        </Typography>
        <Typography component="span">{label}</Typography>
        {presses && (
          <Typography
            component="span"
            variant="body2"
            color={tone}
            sx={{ display: 'flex', gap: 0.5, alignItems: 'center', mt: 0.5, fontWeight: 600 }}
          >
            <Sign fontSize="small" />
            {translate(`app.dashboard.presses.${tone}`)}
          </Typography>
        )}
      </CardActionArea>
    </Card>
  );
}
