using AiGovernance.Access;
using AiGovernance.Approvals.Products;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>One exception as people read it.</summary>
/// <param name="RuleText">What the rule asks for.</param>
/// <param name="MayAnswer">This person may grant or refuse it now.</param>
/// <param name="ForTheCommittee">It waits for the committee's ballot.</param>
/// <param name="MayEnd">This person may take it back now.</param>
public sealed record ExceptionRow(
    Guid Id, string Reference, string Title, string Rule, string RuleText, string Reason, string Control, DateOnly EndsOn, ExceptionState State, string AskedBy, string? AnsweredBy, string? Answer, bool MayAnswer, bool MayEnd, bool ForTheCommittee)
{
    /// <summary>Set where it covers every use of a product instead of one case, whose reference is then empty.</summary>
    public ProductId? Product { get; init; }
}

/// <summary>Which exceptions a list shows.</summary>
/// <param name="OpenOnly">Asked for or in force.</param>
public sealed record ExceptionFilter(UseCaseId? UseCase = null, bool OpenOnly = false);

/// <summary>Exceptions of one case, or of all cases and products that the person may see, the first to end first (AP-8).</summary>
public sealed class ListExceptions(Database database, AccessCheck access)
{
    /// <summary>More are not shown at once.</summary>
    public const int Most = 500;

    public Task<Result<IReadOnlyList<ExceptionRow>>> Handle(ExceptionFilter filter, CancellationToken ct = default) => database.Read<IReadOnlyList<ExceptionRow>>(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Read)) return Refusal.Forbidden;
        var seen = db.UseCases.VisibleTo(access.Actor);
        if (filter.UseCase is { } id) seen = seen.Where(u => u.Id == id);
        var rows = await db.RuleExceptions.Where(e => !filter.OpenOnly || e.State == ExceptionState.Asked || e.State == ExceptionState.Granted)
            .Join(seen, e => e.UseCaseId, u => u.Id, (e, u) => new
            {
                Exception = e,
                Case = u,
                Asked = db.People.First(p => p.Id == e.AskedBy).Name,
                Answered = db.People.Where(p => p.Id == e.AnsweredBy).Select(p => p.Name).FirstOrDefault(),
            }).OrderBy(x => x.Exception.EndsOn).ThenBy(x => x.Case.Reference).Take(Most).ToListAsync(ct);
        var rules = await ExceptionRules.Texts(db, ct);
        var ofProducts = filter.UseCase is null && access.Allows(ApprovalPermissions.ReadProductUse) ? await OfProducts(db, filter, rules, ct) : [];
        return Result.Of<IReadOnlyList<ExceptionRow>>([.. rows.Select(x => Row(x.Exception, rules.GetValueOrDefault(x.Exception.Rule, x.Exception.Rule), x.Case, x.Asked, x.Answered)).Concat(ofProducts).OrderBy(r => r.EndsOn).Take(Most)]);
    }, ct);

    /// <summary>They are answered by the committee and taken back on the page of the product.</summary>
    private static async Task<IReadOnlyList<ExceptionRow>> OfProducts(AppDbContext db, ExceptionFilter filter, IReadOnlyDictionary<string, string> rules, CancellationToken ct)
    {
        var name = db.ProductName();
        var rows = await db.ProductExceptions.Where(e => !filter.OpenOnly || e.State == ExceptionState.Asked || e.State == ExceptionState.Granted).OrderBy(e => e.EndsOn).Take(Most).Select(e => new
        {
            Exception = e,
            Name = db.VendorProducts.Where(p => p.Id == e.ProductId).Select(name).First(),
            Asked = db.People.First(p => p.Id == e.AskedBy).Name,
            Answered = db.People.Where(p => p.Id == e.AnsweredBy).Select(p => p.Name).FirstOrDefault(),
        }).ToListAsync(ct);
        var (rule, text) = (string.Join(", ", ProductException.Rules), string.Join(' ', ProductException.Rules.Select(r => rules.GetValueOrDefault(r, r))));
        return [.. rows.Select(x => new ExceptionRow(x.Exception.Id, "", x.Name, rule, text, x.Exception.Reason, x.Exception.Control, x.Exception.EndsOn, x.Exception.State, x.Asked, x.Answered, x.Exception.Answer, MayAnswer: false, MayEnd: false, x.Exception.State is ExceptionState.Asked) { Product = x.Exception.ProductId })];
    }

    private ExceptionRow Row(RuleException e, string rule, UseCase useCase, string asked, string? answered)
    {
        var me = access.Actor.Person;
        var grants = access.Allows(ApprovalPermissions.GrantException, useCase);
        return new(e.Id, useCase.Reference, useCase.Title, e.Rule, rule, e.Reason, e.Control, e.EndsOn, e.State, asked, answered, e.Answer,
            e.State is ExceptionState.Asked && !e.IsForTheCommittee(useCase.Tier) && !access.Actor.IsBoundBy(e.AskedBy) && grants && useCase.LeavesFree(access.Actor), e.State is ExceptionState.Granted && grants, e.State is ExceptionState.Asked && e.IsForTheCommittee(useCase.Tier));
    }
}
