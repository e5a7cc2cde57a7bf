import { CONFIG, type Config } from '@linkwell/config';
import { answer, Context, Example, Public, Requires, resultOf, Unit, type GraphqlContext, type RefusalType } from '@linkwell/graphql';
import type { UnitOfWork } from '@linkwell/database';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SetPassword } from './commands/set-password';
import { SignIn, type SignedIn } from './commands/sign-in';
import { DemoAccounts } from './demo-accounts';
import { SetPasswordInput, SignInInput } from './graphql/inputs';
import { InstallationType, SessionType } from './graphql/session.type';
import { ShowSession } from './queries/show-session';
import { clearSessionCookie, setSessionCookie } from './session-cookie';
import { Sessions } from './sessions';

const SignInResult = resultOf('SignIn', SessionType);
const SetPasswordResult = resultOf('SetPassword', SessionType);

@Resolver()
export class SessionResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signInCommand: SignIn,
    private readonly setPasswordCommand: SetPassword,
    private readonly sessions: Sessions,
    private readonly showSession: ShowSession,
    private readonly demoAccounts: DemoAccounts,
  ) {}

  @Public()
  @Example(() => ({}))
  @Query(() => InstallationType)
  installation(): InstallationType {
    return { demo: this.config.demo, embeddedDatabase: this.config.embedded, demoAccounts: this.demoAccounts.list };
  }

  @Public()
  @Example(() => ({}))
  @Query(() => SessionType, { nullable: true })
  session(@Unit() unit: UnitOfWork): Promise<SessionType | null> {
    return this.showSession.current(unit);
  }

  @Public()
  @Example(() => ({ input: { email: 'nobody@linkwell.example', password: 'not the password' } }))
  @Mutation(() => SignInResult)
  signIn(@Context() context: GraphqlContext, @Args('input') input: SignInInput): Promise<SessionType | RefusalType> {
    return answer(context.unit, 'session.started', this.signInCommand.run(input.email, input.password), (signedIn) => this.open(context, signedIn));
  }

  @Public()
  @Example(() => ({ input: { token: 'not-a-token', password: 'three random words' } }))
  @Mutation(() => SetPasswordResult)
  setPassword(@Context() context: GraphqlContext, @Args('input') input: SetPasswordInput): Promise<SessionType | RefusalType> {
    return answer(context.unit, 'password.set', this.setPasswordCommand.run(context.unit, input.token, input.password), (signedIn) => this.open(context, signedIn));
  }

  @Requires('session.read')
  @Example(() => ({}))
  @Mutation(() => Boolean)
  async signOut(@Context() context: GraphqlContext): Promise<boolean> {
    await this.sessions.endThis(context.unit);
    clearSessionCookie(context.res, this.config);
    return true;
  }

  private open(context: GraphqlContext, signedIn: SignedIn): Promise<SessionType> {
    setSessionCookie(context.res, this.config, signedIn.token, signedIn.session.expiresAt);
    return this.showSession.of(context.unit, signedIn.session.viewer.sessionId);
  }
}
