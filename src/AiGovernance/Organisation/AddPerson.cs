using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation;

/// <summary>What is known of a person on the first day.</summary>
public sealed record NewPerson(string Name, string Email, UnitId Unit, string JobTitle);

/// <summary>Enters a person, who may register use cases from then on.</summary>
public sealed class AddPerson(Database database, AccessCheck access)
{
    public Task<Result<PersonId>> Handle(NewPerson input, CancellationToken ct = default) => database.Write<PersonId>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Administer)) return Refusal.Forbidden;
        if (string.IsNullOrWhiteSpace(input.Name) || input.Name.Length > Person.NameMaxLength) return Refusal.Input("name", $"Give a name of at most {Person.NameMaxLength} characters.");
        if (!input.Email.Contains('@', StringComparison.Ordinal) || input.Email.Length > Person.EmailMaxLength) return Refusal.Input("email", "Give a mail address.");
        if (!await db.Units.AnyAsync(u => u.Id == input.Unit, ct)) return Refusal.Input("unit", "Pick a business unit.");
        if (await db.People.AnyAsync(p => p.Email == input.Email, ct)) return OrganisationRefusals.EmailTaken;
        var person = new Person(PersonId.New(), input.Name.Trim(), input.Email.Trim(), input.Unit, input.JobTitle.Trim());
        db.People.Add(person);
        return person.Id;
    }, ct);
}
