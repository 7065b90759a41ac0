import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';

interface CountCardProps {
  readonly resource: string;
  readonly filter: object;
  readonly count: number | undefined;
  readonly label: string;
  /** How it looks when there is something to count. */
  readonly tone: 'primary' | 'warning' | 'error';
}

/** A number that leads to the list it counts. */
export function CountCard({ resource, filter, count, label, tone }: CountCardProps) {
  const presses = tone !== 'primary' && count !== undefined && count > 0;
  return (
    <Card variant="outlined" sx={presses ? { borderColor: `${tone}.main`, bgcolor: `${tone}.light` } : {}}>
      <CardActionArea
        component={Link}
        to={`/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`}
        sx={{ p: 2, height: '100%' }}
      >
        <Typography
          component="span"
          sx={{ display: 'block', fontSize: '2.25rem', fontWeight: 600, lineHeight: 1.1 }}
          color={presses ? tone : 'primary'}
        >
          {count ?? '…'}
        </Typography>
        <Typography component="span">{label}</Typography>
      </CardActionArea>
    </Card>
  );
}
