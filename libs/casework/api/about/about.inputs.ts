import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AboutBackgroundType, AboutCommunicationType, AboutHomeType, AboutMeType } from './about.type';

@InputType({ description: 'A section that is given replaces what was kept of it; one that is left out stays.' })
export class RecordAboutPatientInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'patientId: send a UUID' })
  patientId: string;

  @Field(() => AboutMeType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AboutMeType)
  me?: AboutMeType | null;

  @Field(() => AboutHomeType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AboutHomeType)
  home?: AboutHomeType | null;

  @Field(() => AboutCommunicationType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AboutCommunicationType)
  communication?: AboutCommunicationType | null;

  @Field(() => AboutBackgroundType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AboutBackgroundType)
  background?: AboutBackgroundType | null;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}
