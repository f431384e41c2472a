using System.CommandLine;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Hosting;

/// <summary>Enters an administrator: the first person of an empty portal, who lets in everybody else.</summary>
internal static class FirstPersonCommand
{
    private static readonly Option<string> Name = new("--name") { Description = "The person's name.", Required = true };
    private static readonly Option<string> Email = new("--email") { Description = "The mail address of the account the person signs in with.", Required = true };
    private static readonly Option<string> Unit = new("--unit") { Description = "The business unit; it is opened where there is none of that name.", Required = true };

    public static Command Create()
    {
        var command = new Command("add-administrator", "Enters a person as administrator, so that somebody can sign in to an empty portal and let in the others.") { Name, Email, Unit };
        command.SetAction((parsed, ct) => HostCommands.WithPortal(parsed, migrate: true, async services =>
        {
            var added = await Add(services, parsed.GetValue(Name)!, parsed.GetValue(Email)!, parsed.GetValue(Unit)!, ct);
            if (added.Refusal is { } no) return await HostCommands.Fail(no.Message);
            await Console.Out.WriteLineAsync($"{parsed.GetValue(Name)} may sign in as administrator.");
            return 0;
        }, ct));
        return command;
    }

    private static async Task<Result> Add(IServiceProvider services, string name, string email, string unit, CancellationToken ct)
    {
        var known = (await services.GetRequiredService<ListUnits>().Handle(ct)).Value?.FirstOrDefault(u => u.Name.Equals(unit, StringComparison.OrdinalIgnoreCase));
        var opened = known is null ? await services.GetRequiredService<AddUnit>().Handle(unit, null, ct) : Result.Of(known.Id);
        if (!opened.Succeeded) return opened.Refusal;
        var person = await services.GetRequiredService<AddPerson>().Handle(new(name, email, opened.Value, "Administrator"), ct);
        return person.Succeeded ? await services.GetRequiredService<AssignRole>().Handle(person.Value, Role.Administrator, ct: ct) : person.Refusal;
    }
}
