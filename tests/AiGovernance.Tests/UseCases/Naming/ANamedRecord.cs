using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Naming;
using AiGovernance.Vendors;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.UseCases.Naming;

/// <summary>A submitted case that names its data and its product in words.</summary>
internal static class ANamedRecord
{
    public const string Data = "Forklift fault logs";
    public const string Tool = "Route planner of Acme";

    public static async Task<UseCase> Case(TestPortal portal)
    {
        var begun = (await portal.In(Part.Submitter, (RegisterUseCase h) => h.Handle("Routes"))).Value!;
        var answers = AUseCase.CompleteAnswers.With("data-level", "internal").With("classified", "yes").With("training", "no")
            .With(IntakeAnswers.DataAssets, AnswerValue.List(Data)).With(IntakeAnswers.Product, Tool);
        var saved = await portal.In(Part.Submitter, (SaveAnswers h) => h.Handle(begun.Id, 0, answers));
        Assert.Null(saved.Refusal);
        Assert.Null((await portal.In(Part.Submitter, (SubmitUseCase h) => h.Handle(begun.Id, saved.Value))).Refusal);
        return await Cases.Read(portal, begun.Id);
    }

    /// <summary>With the safeguards that more sensitive data asks for; nobody knows them.</summary>
    public static Answers Guarded(Answers answers) => QuestionnaireCatalogue.Intake.Questions.Where(q => q.Kind is PointKind.Mitigation && q.Id != "s-fair")
        .Aggregate(answers, (all, q) => all.With(q.Id, all[q.Id] ?? AnswerValue.Text(Choice.Unknown)));

    public static async Task<NamedRecord> Of(TestPortal portal, NamedKind kind)
    {
        await Case(portal);
        await using var db = portal.Db();
        return await db.NamedRecords.AsNoTracking().SingleAsync(n => n.Kind == kind);
    }

    public static async Task<ProductId> Product(TestPortal portal)
    {
        ProductId id = default;
        await portal.Write(db =>
        {
            var vendor = new Vendor("Acme", "acme.example");
            var product = new VendorProduct(vendor.Id, "Route planner", "Business");
            db.AddRange(vendor, product);
            id = product.Id;
            return Task.CompletedTask;
        });
        return id;
    }
}
