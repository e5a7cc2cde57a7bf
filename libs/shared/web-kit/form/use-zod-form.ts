import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';

// zod would try to compile its checks with `new Function`, which the page's Content-Security-Policy refuses and reports.
z.config({ jitless: true });

/**
 * A form checked by a zod schema when it is sent, and not before: words about a mistake do not appear or vanish under a person's hands.
 * Write the default values in the order of the fields on screen, because the error summary lists the mistakes in that order.
 */
export function useZodForm<Input extends FieldValues, Output>(
  schema: z.ZodType<Output, Input>,
  defaultValues: DefaultValues<Input>,
): UseFormReturn<Input, unknown, Output> {
  return useForm<Input, unknown, Output>({
    resolver: zodResolver(schema),
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
}
