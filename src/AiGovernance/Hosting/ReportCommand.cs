using System.CommandLine;
using System.Globalization;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Papers;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Hosting;

/// <summary>The command that issues a document as PDF.</summary>
internal static class ReportCommand
{
    private static readonly string[] Kinds = ["use-case", "letter", "packet", "minutes"];

    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = "Which report: use-case, the alignment report of one case; letter, the letter with its decision; packet or minutes of one meeting of the committee.", HelpName = "KIND" };
        kind.AcceptOnlyFromAmong(Kinds);
        var subject = new Argument<string?>("SUBJECT") { Description = "What it is about: the reference of a case, AI-2026-0042, or the day of a meeting, 2026-12-08.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<FileInfo>("--out") { Description = "The PDF file to write.", Required = true };
        var command = new Command("report", "Issues a report as PDF and enters it in the register.") { kind, subject, output };
        command.SetAction((parsed, ct) => HostCommands.WithPortal(parsed, migrate: false, async services =>
        {
            var about = parsed.GetValue(subject) ?? "";
            var issued = parsed.GetValue(kind) switch
            {
                "packet" => await OfMeeting(services, about, (id, s) => s.GetRequiredService<OpenPacket>().Handle(id, 0, ct), ct),
                "minutes" => await OfMeeting(services, about, (id, s) => s.GetRequiredService<IssueMinutes>().Handle(id, ct), ct),
                var kindOfCase when about.Length == 0 => Refusal.Input("subject", $"Say which case: report {kindOfCase} AI-2026-0042 --out FILE"),
                IssueDecisionLetter.Kind => await services.GetRequiredService<IssueDecisionLetter>().Handle(about, ct),
                _ => await services.GetRequiredService<IssueUseCaseReport>().Handle(about, ct),
            };
            if (!issued.Succeeded) return await HostCommands.Fail(issued.Refusal.Message);
            await File.WriteAllBytesAsync(parsed.GetValue(output)!.FullName, issued.Value.Content, ct);
            await Console.Out.WriteLineAsync($"{issued.Value.Number} sha-256 {issued.Value.ContentHash}");
            return 0;
        }, ct));
        return command;
    }

    private static async Task<Result<IssuedContent>> OfMeeting(IServiceProvider services, string day, Func<MeetingId, IServiceProvider, Task<Result<IssuedContent>>> issue, CancellationToken ct)
    {
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            return Refusal.Input("subject", "Say which meeting by its day: report packet 2026-12-08 --out FILE");
        await using var db = services.GetRequiredService<Database>().Open();
        var meetings = await db.Meetings.Where(m => m.On == on && m.State != MeetingState.Skipped).Select(m => m.Id).ToListAsync(ct);
        return meetings is [var only] ? await issue(only, services) : CommitteeRefusals.NoMeetingOn.With(day);
    }
}
